import { expect, test } from 'vitest';
import { joinParagraphs } from '../../src/pdf/join-paragraphs.ts';
import type { PdfBlock } from '../../src/pdf/types.ts';

/** A paragraph at the edge of its column, by the left and right edges of its lines. */
function paragraph(text: string, edges: readonly (readonly [number, number])[], free: number): PdfBlock {
  return {
    kind: 'paragraph',
    level: 0,
    lines: edges.map(([x0, x1], index) => ({
      text,
      page: 1,
      box: { x: x0, y: 14 * index, width: x1 - x0, height: 10 },
    })),
    size: 10,
    bold: false,
    aside: false,
    opensRegion: true,
    closesRegion: true,
    full: free < 50,
    free,
  };
}

const JUSTIFIED = [
  [50, 200],
  [50, 200],
  [50, 200],
] as const;
const RAGGED = [
  [50, 188],
  [50, 196],
  [50, 182],
] as const;
const SET_IN = [
  [265, 400],
  [250, 400],
] as const;
const PLAIN = [
  [250, 400],
  [250, 400],
] as const;
const HANGING = [
  [50, 200],
  [75, 200],
  [75, 200],
] as const;

/** Above the column break, points free there, below it, and the number of paragraphs that both make. */
test.for([
  ['justified to its last line', JUSTIFIED, 0, PLAIN, 1],
  ['justified, and the next one is set in', JUSTIFIED, 0, SET_IN, 2],
  ['ragged', RAGGED, 18, PLAIN, 2],
  ['an entry that hangs', HANGING, 0, PLAIN, 2],
] as const)('a sentence ends at the break: %s', ([, above, free, below, paragraphs]) => {
  const blocks = [paragraph('It ends.', above, free), paragraph('They begin', below, 0)];
  expect(joinParagraphs(blocks)).toHaveLength(paragraphs);
});
