import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildDocument, type DraftBlock, locate, type Page, quoteAt } from '../src/index.ts';

const PAGES: readonly Page[] = [1, 2, 3].map((number) => ({
  number,
  label: `bladzijde ${number}`,
  state: 'text',
  width: 0,
  height: 0,
}));
const METADATA = { format: 'text', sha256: '', pagesEstimated: false } as const;

const piece = fc.record(
  {
    text: fc.oneof(
      fc.constantFrom('', ' ', '\n', 'woord', ' woord', 'woord ', 'a  b', '\u00a0'),
      fc.string(),
    ),
    page: fc.integer({ min: 1, max: 3 }),
    confidence: fc.constantFrom(0.5, 0.9),
    box: fc.constant({ x: 1, y: 2, width: 3, height: 4 }),
  },
  { requiredKeys: ['text', 'page'] },
);
const draft: fc.Arbitrary<DraftBlock> = fc.record({
  kind: fc.constantFrom('heading', 'paragraph', 'list-item', 'table-row', 'footnote'),
  level: fc.integer({ min: 1, max: 6 }),
  pieces: fc.array(piece, { maxLength: 5 }),
});
const drafts = fc.array(draft, { maxLength: 12 });

function build(blocks: readonly DraftBlock[]) {
  return buildDocument({ drafts: blocks, pages: PAGES, metadata: METADATA, warnings: [] });
}

/** What a block says, with single spaces: the words that must come through. */
function wordsOf(block: DraftBlock): string {
  return block.pieces
    .map((one) => one.text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

test('every block is its words, in order, and the text is nothing else', () => {
  fc.assert(
    fc.property(drafts, (blocks) => {
      const document = build(blocks);
      const expected = blocks.map(wordsOf).filter((words) => words !== '');
      expect(document.blocks.map((block) => quoteAt(document, block.span))).toEqual(expected);
      expect(document.text).toBe(expected.map((words) => `${words}\n`).join(''));
    }),
  );
});

test('page runs ascend, begin at 0 and never repeat the page before', () => {
  fc.assert(
    fc.property(drafts, (blocks) => {
      const { pageRuns, text } = build(blocks);
      expect(pageRuns.length === 0).toBe(text === '');
      expect(pageRuns[0]?.start ?? 0).toBe(0);
      for (const [index, run] of pageRuns.entries()) {
        const before = pageRuns[index - 1];
        if (before === undefined) continue;
        expect(run.start).toBeGreaterThan(before.start);
        expect([run.page, run.confidence]).not.toEqual([before.page, before.confidence]);
      }
    }),
  );
});

test('every word is located on the page and with the confidence of its piece', () => {
  fc.assert(
    fc.property(drafts, (blocks) => {
      // Each piece says its own place, so that the place found can be held against it.
      const marked = blocks.map((block) => ({
        ...block,
        pieces: block.pieces.map((one) => ({ ...one, text: `p${one.page}c${one.confidence ?? 'x'} ` })),
      }));
      const document = build(marked);
      for (const match of document.text.matchAll(/p(\d)c([\d.x]+)/gu)) {
        const start = match.index;
        const place = locate(document, { start, end: start + match[0].length });
        expect([String(place.page), String(place.confidence ?? 'x')]).toEqual([match[1], match[2]]);
        expect(place.label).toBe(`bladzijde ${place.page}`);
      }
      expect(document.blocks).toHaveLength(marked.filter((block) => block.pieces.length > 0).length);
    }),
  );
});

test('a path holds the nearest headings of each higher level, outermost first', () => {
  fc.assert(
    fc.property(drafts, (blocks) => {
      const document = build(blocks);
      for (const [index, block] of document.blocks.entries()) {
        const levels = block.path.map((at) => document.blocks[at]?.level ?? 0);
        expect(levels).toEqual([...new Set(levels)].sort((a, b) => a - b));
        expect(block.path.every((at) => at < index && document.blocks[at]?.kind === 'heading')).toBe(true);
        const nearest = document.blocks.slice(0, index).findLastIndex((one) => one.kind === 'heading');
        if (block.kind === 'heading') expect(levels.every((level) => level < block.level)).toBe(true);
        else expect(block.path.at(-1) ?? -1).toBe(nearest);
      }
    }),
  );
});

test('line boxes stand on text of their own block, in order', () => {
  fc.assert(
    fc.property(drafts, (blocks) => {
      const document = build(blocks);
      let last = 0;
      for (const { span, page } of document.lineBoxes) {
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(quoteAt(document, span)).not.toContain('\n');
        if (span.end > span.start) expect(locate(document, span).page).toBe(page);
        last = span.end;
      }
    }),
  );
});
