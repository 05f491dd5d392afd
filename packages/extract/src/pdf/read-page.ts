import type { PDFPageProxy } from 'pdfjs-dist';
import { makeFragments } from './fragments.ts';
import type { Lane } from './lane.ts';
import { readTags, type StructureNode } from './structure-tags.ts';
import { readTextItems } from './text-items.ts';
import type { Turn } from './turns.ts';
import type { Layer, PageText, Run, Tag } from './types.ts';

type Matrix = readonly [number, number, number, number, number, number];

/** Text whose angle is nearer than this to a quarter turn counts as turned so; in parts of a quarter turn. */
const ANGLE_TOLERANCE = 0.06;

/**
 * Reads the text of one page. This is the border where coordinates change: after it, all are in points from the top
 * left corner of the page as shown.
 *
 * @param tagged whether the file declares a structure tree
 * @param turn when to learn from its fonts; ended as soon as that is done
 */
export async function readPage(
  page: PDFPageProxy,
  tagged: boolean,
  { weights, watch }: Lane,
  turn: Turn,
): Promise<PageText> {
  const viewport = page.getViewport({ scale: 1 });
  const [content, tree] = await Promise.all([
    readTextItems(page, tagged, watch.deadline),
    tagged ? page.getStructTree() : null,
  ]);
  await turn.come;
  await weights.learn(page, content.fonts);
  turn.end();
  const tags = tree === null ? new Map<string, Tag>() : readTags(tree as StructureNode);

  const runs: Run[] = [];
  const open: { tag: Tag | null; artifact: boolean }[] = [];
  let spaceBefore = false;
  for (const item of content.items) {
    if (!('str' in item)) {
      openOrClose(item, open, tags);
      continue;
    }
    if (item.str.trim() === '') {
      spaceBefore = true;
      continue;
    }
    const marked = open.at(-1);
    const matrix = multiply(viewport.transform as unknown as Matrix, item.transform as unknown as Matrix);
    runs.push({
      ...place(matrix, item.width, viewport.width, viewport.height),
      text: item.str,
      bold: weights.isBold(item.fontName),
      rightToLeft: item.dir === 'rtl',
      spaceBefore: spaceBefore || item.str.startsWith(' '),
      order: runs.length,
      tag: marked?.tag ?? null,
      artifact: marked?.artifact ?? false,
      mark: false,
    });
    spaceBefore = item.hasEOL || item.str.endsWith(' ');
  }
  return {
    number: page.pageNumber,
    width: viewport.width,
    height: viewport.height,
    layers: makeLayers(runs),
  };
}

function openOrClose(
  item: { type: string; id?: string | null; tag?: string | null },
  open: { tag: Tag | null; artifact: boolean }[],
  tags: ReadonlyMap<string, Tag>,
): void {
  if (item.type === 'endMarkedContent') {
    open.pop();
    return;
  }
  const outer = open.at(-1);
  const own = typeof item.id === 'string' ? tags.get(item.id) : undefined;
  open.push({
    tag: own ?? outer?.tag ?? null,
    artifact: item.tag === 'Artifact' || (outer?.artifact ?? false),
  });
}

/** Applies `b` first, then `a`. */
function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}

/** Where a run stands in the frame of its own direction. */
function place(
  [a, b, c, d, x, y]: Matrix,
  width: number,
  pageWidth: number,
  pageHeight: number,
): Pick<Run, 'x' | 'baseline' | 'width' | 'size' | 'direction'> {
  const size = Math.hypot(c, d) || Math.hypot(a, b) || 1;
  const turns = Math.atan2(b, a) / (Math.PI / 2);
  const quarter = Math.round(turns);
  if (Math.abs(turns - quarter) > ANGLE_TOLERANCE) {
    return { x, baseline: y, width, size, direction: 'askew' };
  }
  const direction = ((quarter + 4) % 4) as 0 | 1 | 2 | 3;
  switch (direction) {
    case 0:
      return { x, baseline: y, width, size, direction };
    case 1:
      return { x: y, baseline: pageWidth - x, width, size, direction };
    case 2:
      return { x: pageWidth - x, baseline: pageHeight - y, width, size, direction };
    case 3:
      return { x: pageHeight - y, baseline: x, width, size, direction };
  }
}

function makeLayers(runs: readonly Run[]): Layer[] {
  const byDirection = Map.groupBy(runs, (run) => run.direction);
  return [...byDirection]
    .toSorted(([, a], [, b]) => characters(b) - characters(a))
    .map(([direction, own]) => ({ direction, fragments: makeFragments(own) }));
}

function characters(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + run.text.length, 0);
}
