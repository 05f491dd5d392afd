import { describe, expect, test } from 'vitest';
import { read } from './read.ts';
import { smallPdf, text } from './small-pdf.ts';

const ASCII = new TextEncoder();

function pagesOf(count: number): Uint8Array {
  const pages = Array.from({ length: count }, (_, index) => ({
    content: text(`Blad ${index + 1} vertelt iets.`, 20, 100),
  }));
  return smallPdf({ pages });
}

describe('a page that draws for ever', () => {
  /** Moves the pen four million times: no text comes of it, so pdf.js never looks up from its work. */
  const endless = smallPdf({ pages: [{ content: '1 0 0 1 0 0 cm '.repeat(4_000_000) }] });

  test('is stopped, and the next file is read', async () => {
    await expect(read(endless, { limits: { milliseconds: 50 } })).rejects.toMatchObject({
      code: 'EXTRACT_TOO_SLOW',
    });
    expect((await read(pagesOf(1))).text).toContain('Blad 1 vertelt iets.');
  });

  test('does not hold up a file that is read beside it', async () => {
    const stopped = read(endless, { limits: { milliseconds: 50 } }).catch((error: unknown) => error);
    expect((await read(pagesOf(30))).pages).toHaveLength(30);
    expect(await stopped).toHaveProperty('code', 'EXTRACT_TOO_SLOW');
  });
});

test('a file in two lanes keeps its pages in order', async () => {
  const document = await read(pagesOf(61));
  const numbers = [...document.text.matchAll(/Blad (\d+)/gu)].map(([, number]) => Number(number));
  expect(numbers).toEqual(Array.from({ length: 61 }, (_, index) => index + 1));
});

test('more files at once than there are threads are all read, long and short', async () => {
  const lengths = Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? 2 : 40));
  const documents = await Promise.all(lengths.map((length) => read(pagesOf(length))));
  expect(documents.map((document) => document.pages.length)).toEqual(lengths);
});

test('files that are refused give their thread back', async () => {
  for (let each = 0; each < 12; each++) {
    await expect(read(ASCII.encode('Geen PDF.'))).rejects.toHaveProperty('code', 'EXTRACT_NOT_A_PDF');
  }
  expect((await read(pagesOf(1))).pages).toHaveLength(1);
});
