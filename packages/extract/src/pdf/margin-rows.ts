import { median } from './type-measures.ts';
import type { Fragment, PageText } from './types.ts';

/** Running heads and feet stand in these parts of the page's height from its edges. */
const MARGIN = 0.16;

/** Baselines nearer than this, in points, make one row. */
const SAME_ROW = 1;

/** A row further from the text than this, in usual line distances, is detached from it. */
const DETACHED = 1.25;

/** A row of text near the upper or lower edge of a page. */
export interface MarginRow {
  readonly page: number;
  readonly fragments: readonly Fragment[];
  /** What stands between this row and the edge. */
  readonly outer: readonly Fragment[];
  /** White space parts it, and the rows outside it, from the text. */
  readonly detached: boolean;
}

/** Rows in the margins of a page, judged in the direction in which most of its text runs. */
export function marginRows(page: PageText): MarginRow[] {
  const layer = page.layers[0];
  if (layer === undefined) return [];
  const turned = layer.direction === 1 || layer.direction === 3;
  const height = turned ? page.width : page.height;
  const rows: Fragment[][] = [];
  for (const fragment of layer.fragments.toSorted((a, b) => a.baseline - b.baseline)) {
    const first = rows.at(-1)?.[0];
    if (first !== undefined && fragment.baseline - first.baseline <= SAME_ROW) rows.at(-1)?.push(fragment);
    else rows.push([fragment]);
  }
  const heights = rows.map((row) => (row[0] as Fragment).baseline);
  const usual = median(heights.slice(1).map((baseline, index) => baseline - (heights[index] as number)));
  const top = rows.filter((_, index) => (heights[index] as number) < MARGIN * height);
  const bottom = rows.filter((_, index) => (heights[index] as number) > (1 - MARGIN) * height).toReversed();
  return [
    ...fromEdge(page.number, top, rows, usual),
    ...fromEdge(page.number, bottom, rows.toReversed(), usual),
  ];
}

/** @param inMargin rows from the edge inwards; the first ones of `all` */
function fromEdge(
  page: number,
  inMargin: readonly (readonly Fragment[])[],
  all: readonly (readonly Fragment[])[],
  usual: number,
): MarginRow[] {
  const distances = all
    .slice(1)
    .map((row, index) =>
      Math.abs((row[0] as Fragment).baseline - ((all[index] as Fragment[])[0] as Fragment).baseline),
    );
  const gap = distances.findIndex((distance) => distance > DETACHED * usual);
  // A page of a single row, or of rows evenly far apart, has no text to be detached from.
  const detachedRows =
    gap === -1 ? (all.length < 3 ? all.length : 0) : lastGap(distances, inMargin.length, usual);
  return inMargin.map((fragments, index) => ({
    page,
    fragments,
    outer: inMargin.slice(0, index).flat(),
    detached: index < detachedRows,
  }));
}

/** Number of rows outside the innermost gap of the margin. */
function lastGap(distances: readonly number[], rows: number, usual: number): number {
  return distances.slice(0, rows).findLastIndex((distance) => distance > DETACHED * usual) + 1;
}
