import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BlockKind, type Document, locate, quoteAt } from '@toetssteen/document';
import { extract } from '@toetssteen/extract';
import { createOcr } from '@toetssteen/extract/ocr';
import { loadRubric } from '@toetssteen/rubric/node';
import { createScorer } from '@toetssteen/scorer';
import { beforeAll, describe, expect, test } from 'vitest';

/** Two pages of a fixture, and the same two printed and scanned. */
const folder = join(import.meta.dirname, '../packages/extract/test/ocr/scan');
/** Two pages take some ten seconds, and more on a busy machine. */
const PATIENCE = 300_000;

const rubric = await loadRubric('gedragscode');
const scorer = createScorer(rubric);
/** Without the rows that follow from others. */
const elements = rubric.groups.flatMap(({ rows }) => rows).filter(({ kind }) => kind === 'element');
let original: Document;
let scan: Document;

beforeAll(async () => {
  original = await extract(await readFile(join(folder, 'original.pdf')));
  const ocr = createOcr();
  try {
    scan = await extract(await readFile(join(folder, 'scan.pdf')), { ocr });
  } finally {
    await ocr.close();
  }
}, PATIENCE);

describe('a scanned code of two pages', () => {
  test('gives at least 97% of its words, in order', () => {
    const words = wordsOf(original);
    expect(words.length).toBeGreaterThan(1_000);
    expect(commonInOrder(words, wordsOf(scan)) / words.length).toBeGreaterThanOrEqual(0.97);
  });

  test('has the headings of the original, and most of its list items', () => {
    const headings = blocksOf(original, 'heading');
    expect(headings.length).toBeGreaterThan(5);
    expect(blocksOf(scan, 'heading')).toEqual(headings);
    const items = blocksOf(original, 'list-item').length;
    expect(items).toBeGreaterThan(5);
    // Now and then a bullet is too small to be seen.
    expect(blocksOf(scan, 'list-item').length).toBeGreaterThanOrEqual(0.8 * items);
  });

  test('gives the verdicts of the original for at least 90% of the elements', () => {
    const expected = scorer.score(original).findings;
    const found = new Map(scorer.score(scan).findings.map(({ element, status }) => [element, status]));
    expect(expected.filter(({ status }) => status === 'present').length).toBeGreaterThan(10);
    const agreeing = expected.filter(({ element, status }) => found.get(element) === status);
    expect(agreeing.length / expected.length).toBeGreaterThanOrEqual(0.9);
  });

  test('says of every quote how sure the recogniser was', () => {
    const quotes = scorer.score(scan).findings.flatMap(({ evidence }) => evidence);
    expect(quotes.length).toBeGreaterThan(10);
    for (const { span } of quotes) {
      const { confidence } = locate(scan, span);
      expect(confidence, quoteAt(scan, span)).toBeGreaterThan(0.35);
      expect(confidence, quoteAt(scan, span)).toBeLessThanOrEqual(1);
    }
    expect(scan.warnings).toEqual([{ code: 'page-recognised', pages: [1, 2] }]);
    expect(scan.pages.map(({ state }) => state)).toEqual(['ocr', 'ocr']);
  });

  test('is unreadable, and not empty of elements, where nobody asked to have it recognised', async () => {
    const unread = await extract(await readFile(join(folder, 'scan.pdf')));
    expect(unread.warnings).toEqual([{ code: 'page-without-text', pages: [1, 2] }]);
    const found = new Map(scorer.score(unread).findings.map(({ element, status }) => [element, status]));
    expect(elements.length).toBeGreaterThan(50);
    expect(new Set(elements.map(({ id }) => found.get(id)))).toEqual(new Set(['unreadable']));
  });
});

/** Level and text of every block of a kind. */
function blocksOf(document: Document, kind: BlockKind): readonly string[] {
  return document.blocks
    .filter((block) => block.kind === kind)
    .map(({ level, span }) => `${level} ${quoteAt(document, span)}`);
}

function wordsOf({ text }: Document): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Length of the longest common subsequence. */
function commonInOrder(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (const [index, other] of b.entries()) {
      next.push(word === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
