import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildDocument, headingTexts, locate, quoteAt } from '../src/index.ts';

const DOCUMENT = buildDocument({
  drafts: [
    { kind: 'heading', level: 1, pieces: [{ text: 'Code', page: 1 }] },
    { kind: 'heading', level: 2, pieces: [{ text: 'Artikel 3 Melden', page: 1 }] },
    {
      kind: 'paragraph',
      level: 0,
      pieces: [
        { text: 'Wie iets ziet, ', page: 1 },
        { text: 'meldt dat.', page: 2, confidence: 0.8 },
      ],
    },
    { kind: 'heading', level: 2, pieces: [{ text: 'Slot', page: 2 }] },
  ],
  pages: ['iv', '1'].map((label, index) => ({
    number: index + 1,
    label,
    state: 'text',
    width: 0,
    height: 0,
  })),
  metadata: { format: 'pdf', sha256: '', pagesEstimated: false },
  warnings: [],
});

function placeOf(words: string) {
  const start = DOCUMENT.text.indexOf(words);
  return locate(DOCUMENT, { start, end: start + words.length });
}

test.each([
  ['Code', { page: 1, label: 'iv', headings: [], block: 0 }],
  ['Melden', { page: 1, label: 'iv', headings: ['Code'], block: 1 }],
  ['Wie iets', { page: 1, label: 'iv', headings: ['Code', 'Artikel 3 Melden'], block: 2 }],
  ['meldt dat.', { page: 2, label: '1', headings: ['Code', 'Artikel 3 Melden'], block: 2, confidence: 0.8 }],
  ['Slot', { page: 2, label: '1', headings: ['Code'], block: 3 }],
])('%s', (words, place) => {
  expect(placeOf(words)).toEqual(place);
});

test('a quote that runs over a page end is placed by its first character', () => {
  expect(placeOf('ziet, meldt')).toMatchObject({ page: 1 });
});

test('any span in the text has a place, and its block holds its first character', () => {
  const { length } = DOCUMENT.text;
  fc.assert(
    fc.property(fc.nat(length - 1), fc.nat(length), (start, size) => {
      const span = { start, end: Math.min(length, start + size) };
      const block = DOCUMENT.blocks[locate(DOCUMENT, span).block];
      expect(block?.span.start).toBeLessThanOrEqual(start);
      expect(block?.span.end).toBeGreaterThanOrEqual(start);
      expect(quoteAt(DOCUMENT, span)).toHaveLength(span.end - span.start);
    }),
  );
});

test.each([[{ start: -1, end: 1 }], [{ start: 2, end: 1 }], [{ start: 0, end: DOCUMENT.text.length + 1 }]])(
  'a span outside the text is refused: %j',
  (span) => {
    expect(() => locate(DOCUMENT, span)).toThrow(RangeError);
  },
);

test('a place in a document without text', () => {
  const empty = buildDocument({
    drafts: [],
    pages: [{ number: 1, label: '1', state: 'blank', width: 0, height: 0 }],
    metadata: { format: 'text', sha256: '', pagesEstimated: true },
    warnings: [],
  });
  expect(locate(empty, { start: 0, end: 0 })).toEqual({ page: 1, label: '1', headings: [], block: 0 });
});

test('headings of a block, outermost first', () => {
  const paragraph = DOCUMENT.blocks[2];
  expect(paragraph && headingTexts(DOCUMENT, paragraph)).toEqual(['Code', 'Artikel 3 Melden']);
});
