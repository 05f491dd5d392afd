import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ExtractError } from '../../src/errors.ts';
import { outlineOf, read } from './read.ts';
import { smallPdf, text } from './small-pdf.ts';

/** Made with LibreOffice from `cases/running-heads/source.fodt`; the password is "geheim". */
const ENCRYPTED = new Uint8Array(readFileSync(new URL('./files/encrypted.pdf', import.meta.url)));

const GOOD = smallPdf({
  pages: [{ content: text('Eerste zin.', 20, 100) }, { content: text('Tweede zin.', 20, 100) }],
});

const ASCII = new TextEncoder();

describe('a file that cannot be read fails with its code', () => {
  test.for([
    ['EXTRACT_NOT_A_PDF', ASCII.encode('Geen PDF, maar een brief.'), {}],
    ['EXTRACT_NOT_A_PDF', ASCII.encode(`${' '.repeat(1024)}%PDF-1.7`), {}],
    ['EXTRACT_DAMAGED', ASCII.encode('%PDF-1.7\nen verder niets'), {}],
    ['EXTRACT_DAMAGED', GOOD.slice(0, 40), {}],
    ['EXTRACT_PASSWORD_NEEDED', ENCRYPTED, {}],
    ['EXTRACT_PASSWORD_WRONG', ENCRYPTED, { password: 'open' }],
    ['EXTRACT_TOO_MANY_PAGES', GOOD, { limits: { pages: 1 } }],
    ['EXTRACT_TOO_SLOW', GOOD, { limits: { milliseconds: 0 } }],
  ] as const)('%s', async ([code, bytes, options]) => {
    await expect(read(bytes, options)).rejects.toMatchObject({ name: 'ExtractError', code });
  });

  test('a damaged file keeps its cause', async () => {
    await expect(read(ASCII.encode('%PDF-1.7'))).rejects.toHaveProperty('cause', expect.any(Error));
  });
});

test('the right password opens an encrypted file', async () => {
  const document = await read(ENCRYPTED, { password: 'geheim' });
  expect(outlineOf(document)).toContain('heading 1: Aanspreken');
});

test('the bytes stay usable for the caller', async () => {
  const bytes = GOOD.slice();
  await read(bytes);
  expect(bytes).toEqual(GOOD);
});

test('a page that cannot be opened costs that page only', async () => {
  const broken = new TextDecoder()
    .decode(GOOD)
    .replace('10 0 obj\n<< /Type /Page ', '10 0 obj\n<< /Type /Pagg ');
  const document = await read(ASCII.encode(broken.replace('/Contents 11 0 R', '/Contents 1234 ')));
  expect(document.text).toContain('Tweede zin.');
  expect(document.pages).toHaveLength(2);
});

test('whatever the bytes, the outcome is a document or an ExtractError', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ at: fc.nat(GOOD.length - 1), byte: fc.integer({ min: 0, max: 255 }) }), {
        minLength: 1,
        maxLength: 30,
      }),
      async (changes) => {
        const bytes = GOOD.slice();
        for (const { at, byte } of changes) bytes[at] = byte;
        const outcome = await read(bytes).catch((error: unknown) => error);
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(ExtractError);
        else expect(outcome).toHaveProperty('text');
      },
    ),
    { numRuns: 60 },
  );
});
