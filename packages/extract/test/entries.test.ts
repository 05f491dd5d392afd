import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extractFlow } from '../src/entries/flow.ts';
import { extractPdf } from '../src/entries/pdf.ts';
import { extract } from '../src/index.ts';

const FOLDER = join(import.meta.dirname, '../../../corpus-fixtures/academie-ossenwerf');

test.each(['docx', 'html', 'md'])('without PDF, %s is read the same', async (format) => {
  const name = `gedragscode.${format}`;
  const bytes = await readFile(join(FOLDER, name));
  const document = await extractFlow(bytes, { name });
  expect(document.blocks.length).toBeGreaterThan(20);
  expect(document).toEqual(await extract(bytes, { name }));
});

test('the entry for PDF reads PDF the same, and each entry refuses what it has no reader for', async () => {
  const pdf = await readFile(join(FOLDER, 'gedragscode.pdf'));
  const document = await extractPdf(pdf);
  expect(document.blocks.length).toBeGreaterThan(20);
  expect(document).toEqual(await extract(pdf));
  await expect(extractFlow(pdf)).rejects.toMatchObject({ code: 'EXTRACT_UNKNOWN_FORMAT' });
  const text = new TextEncoder().encode('Een code.');
  await expect(extractPdf(text)).rejects.toMatchObject({ code: 'EXTRACT_UNKNOWN_FORMAT' });
});
