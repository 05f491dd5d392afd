import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { extract } from '../src/extract.ts';
import { outline, warningCodes } from './support/outline.ts';

// Made by LibreOffice 7.4 from source.fodt: `soffice --headless --convert-to docx` and `--convert-to odt`.
const FOLDER = new URL('cases/libreoffice/', import.meta.url);

test.each(['input.docx', 'input.odt'])('a file as LibreOffice saves it: %s', async (name) => {
  const expected = await readFile(new URL('expected.txt', FOLDER), 'utf8');
  const document = await extract(await readFile(new URL(name, FOLDER)));
  expect(outline(document)).toEqual(expected.trimEnd().split('\n'));
  expect(document.metadata).toMatchObject({
    title: 'Huisregels atelier De Kraan',
    author: 'Atelier De Kraan',
  });
  expect(warningCodes(document)).toEqual(['pages-estimated', 'comments-left-out', 'text-box-read']);
});
