import { median } from './type-measures.ts';
import type { Fragment, PageText } from './types.ts';

/** Running heads and feet stand in these parts of the page's height from its edges. */
const MARGIN = 0.16;

/** Baselines nearer than this, in points, make one row. */
const SAME_ROW = 1;

/** A row further from the text than this, in usual line distances, is detached from it. */
const DETACHED = 1.25;

/** Fewer rows than this, as on a page with one heading, do not show how far apart lines usually are. */
const ENOUGH_ROWS = 6;

/** A row of text near the upper or lower edge of a page. */
export interface MarginRow {
  readonly page: number;
  readonly fragments: readonly Fragment[];
  /** What stands between this row and the edge. */
  readonly outer: readonly Fragment[];
  /** White space parts it, and the rows outside it, from the text. */
  readonly detached: boolean;
}

/** Rows in the margins of each page, judged in the direction in which most of its text runs. */
export function marginRows(pages: readonly PageText[]): MarginRow[] {
  const all = pages.map((page) => ({ page, rows: rowsOf(page) }));
  const own = all.map(({ rows }) => usualDistance(rows));
  const full = own.filter((_, index) => (all[index]?.rows.length ?? 0) >= ENOUGH_ROWS);
  const shared = median(full);
  return all.flatMap(({ page, rows }, index) => {
    const usual = own[index] as number;
    const known = rows.length >= ENOUGH_ROWS || full.length === 0;
    return rowsOfPage(page, rows, known ? usual : Math.min(usual, shared));
  });
}

function rowsOf({ layers }: PageText): Fragment[][] {
  const rows: Fragment[][] = [];
  for (const fragment of layers[0]?.fragments.toSorted((a, b) => a.baseline - b.baseline) ?? []) {
    const first = rows.at(-1)?.[0];
    if (first !== undefined && fragment.baseline - first.baseline <= SAME_ROW) rows.at(-1)?.push(fragment);
    else rows.push([fragment]);
  }
  return rows;
}

function usualDistance(rows: readonly (readonly Fragment[])[]): number {
  return median(rows.slice(1).map((row, index) => heightOf(row) - heightOf(rows[index] as Fragment[])));
}

function rowsOfPage(page: PageText, rows: readonly Fragment[][], usual: number): MarginRow[] {
  const direction = page.layers[0]?.direction;
  const height = direction === 1 || direction === 3 ? page.width : page.height;
  const top = rows.filter((row) => heightOf(row) < MARGIN * height);
  const bottom = rows.filter((row) => heightOf(row) > (1 - MARGIN) * height).toReversed();
  return [
    ...fromEdge(page.number, top, rows, usual),
    ...fromEdge(page.number, bottom, rows.toReversed(), usual),
  ];
}

function heightOf(row: readonly Fragment[]): number {
  return (row[0] as Fragment).baseline;
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
    .map((row, index) => Math.abs(heightOf(row) - heightOf(all[index] as Fragment[])));
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
