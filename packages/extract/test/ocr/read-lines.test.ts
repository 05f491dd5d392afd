import type { Line, Page } from 'tesseract.js';
import { expect, test } from 'vitest';
import { readLines } from '../../src/ocr/read-lines.ts';

/** A line as Tesseract gives it; its words stand side by side over the whole width. */
function line(text: string, box: { top: number; height: number; x0?: number; x1?: number }, confidence = 95) {
  const { top, height, x0 = 100, x1 = 900 } = box;
  const words = text.split(' ');
  const width = (x1 - x0) / words.length;
  return {
    words: words.map((word, index) => ({
      text: word,
      bbox: { x0: x0 + index * width, x1: x0 + (index + 1) * width, y0: top, y1: top + height },
    })),
    confidence,
    baseline: { x0, x1, y0: top + 0.8 * height, y1: top + 0.8 * height + 4 },
    bbox: { x0, x1, y0: top, y1: top + height },
    rowAttributes: { rowHeight: height, ascenders: 0.2 * height, descenders: 0.2 * height },
  } as unknown as Line;
}

function read(...lines: readonly Line[]) {
  return readLines({ blocks: [{ paragraphs: [{ lines }] }] } as unknown as Pick<Page, 'blocks'>);
}

function textOf(...lines: readonly Line[]): string[] {
  return read(...lines).map(({ words }) => words.map(({ text }) => text).join(' '));
}

test('a line keeps its words, its confidence as a part of 1, and the baseline in its middle', () => {
  const [only] = read(line('Meld het', { top: 100, height: 40 }, 87.4));
  expect(only).toMatchObject({
    words: [
      { text: 'Meld', x0: 100, x1: 500 },
      { text: 'het', x0: 500, x1: 900 },
    ],
    confidence: 0.87,
    baseline: 134,
    height: 32,
  });
});

test.each([
  ['dots that came loose from a heading', 'Ld', { top: 100, height: 20, x0: 200, x1: 300 }, 69],
  ['a guess', 'wvij tn', { top: 300, height: 40 }, 20],
  ['signs without a letter', '— | ~', { top: 300, height: 40 }, 90],
])('%s is left out', (_, text, box, confidence) => {
  const heading = line('Dit mag je verwachten', { top: 95, height: 90 });
  expect(textOf(line(text, box, confidence), heading)).toEqual(['Dit mag je verwachten']);
});

test('small print below a heading stays', () => {
  const heading = line('Kop', { top: 100, height: 90 });
  expect(textOf(heading, line('klein', { top: 185, height: 30 }))).toEqual(['Kop', 'klein']);
});

test.each([
  ['lemand', 'Iemand'],
  ['ledereen', 'Iedereen'],
  ['ln', 'In'],
  ['lnstelling', 'Instelling'],
  ['lk', 'Ik'],
  ['leder', 'leder'],
  ['lets', 'lets'],
  ['lhbti', 'lhbti'],
  ['leren', 'leren'],
])('%s is read as %s', (seen, word) => {
  expect(textOf(line(seen, { top: 100, height: 40 }))).toEqual([word]);
});

test('a page without blocks has no lines', () => {
  expect(readLines({ blocks: null })).toEqual([]);
});
