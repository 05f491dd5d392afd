import { afterAll, expect, test } from 'vitest';
import { extract } from '../../src/extract.ts';
import { createOcr } from '../../src/ocr/index.ts';
import type { PagePicture } from '../../src/ocr/ocr-engine.ts';
import { smallPdf, text } from '../pdf/small-pdf.ts';

/** Longer than Tesseract takes for a small page on a busy machine. */
const PATIENCE = 120_000;

const ocr = createOcr({ languages: ['nl'] });
afterAll(() => ocr.close());

/** A white picture of an inch by an inch. */
const WHITE: PagePicture = {
  width: 300,
  height: 300,
  pixels: new Uint8ClampedArray(300 * 300 * 4).fill(255),
  resolution: 300,
};
const unlimited = (): AbortSignal => new AbortController().signal;

test('a page whose letters are shown right and stored wrong is read from its picture', {
  timeout: PATIENCE,
}, async () => {
  // The font draws its letters, and maps each of them to a character for private use.
  const map =
    'begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <00> <FF> <E000> endbfrange endcmap';
  const font =
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 101 0 R >>';
  const stream = `<< /Length ${map.length} >>\nstream\n${map}\nendstream`;
  const content =
    text('Meld het bij de vertrouwenspersoon.', 15, 150) + text('Zij helpt je verder.', 15, 135);
  const file = new TextDecoder().decode(smallPdf({ pages: [{ content }], objects: [font, stream] }));
  // The objects move by this, and pdf.js finds them all the same.
  const garbled = new TextEncoder().encode(file.replace('/F1 3 0 R', '/F1 100 0 R'));

  const before = await extract(garbled);
  expect(before.pages.map(({ state }) => state)).toEqual(['garbled']);
  const document = await extract(garbled, { ocr });
  expect(document.pages.map(({ state }) => state)).toEqual(['ocr']);
  expect(document.text).toBe('Meld het bij de vertrouwenspersoon. Zij helpt je verder.\n');
});

test('a picture without text gives no lines', { timeout: PATIENCE }, async () => {
  expect(await ocr.recognise(WHITE, unlimited())).toEqual([]);
});

test('a page that is given up does not keep the next from being read', { timeout: PATIENCE }, async () => {
  const givenUp = new AbortController();
  const first = ocr.recognise(WHITE, givenUp.signal);
  const second = ocr.recognise(WHITE, unlimited());
  givenUp.abort(new Error('no time'));
  await expect(first).rejects.toThrow('no time');
  expect(await second).toEqual([]);
});

test('an engine that is closed rejects what it was asked', { timeout: PATIENCE }, async () => {
  const engine = createOcr({ languages: ['nl'] });
  const reading = engine.recognise(WHITE, unlimited());
  await engine.close();
  await expect(reading).rejects.toThrow('was closed');
  await expect(engine.recognise(WHITE, unlimited())).rejects.toThrow('was closed');
});
