import { areColumns } from './column-evidence.ts';
import { isBareMarker } from './list-markers.ts';
import type { Fragment } from './types.ts';

/** Baselines that differ by no more points are one. */
const SAME_BASELINE = 1;

/** Fragments on one baseline. */
export type Row = readonly Fragment[];

/** What stands left and right of a gutter. */
export type Sides = readonly [left: readonly Fragment[], right: readonly Fragment[]];

/** From the top. */
export function rowsOf(fragments: readonly Fragment[]): Row[] {
  const rows: Fragment[][] = [];
  for (const fragment of fragments.toSorted((a, b) => a.baseline - b.baseline)) {
    const first = rows.at(-1)?.[0];
    if (first !== undefined && fragment.baseline - first.baseline <= SAME_BASELINE) {
      rows.at(-1)?.push(fragment);
    } else rows.push([fragment]);
  }
  return rows;
}

/** @param rows without text across the gutter */
export function sidesOf(rows: readonly Row[], gutter: number): Sides {
  const fragments = rows.flat();
  return [
    fragments.filter((fragment) => fragment.x1 <= gutter),
    fragments.filter((fragment) => fragment.x0 >= gutter),
  ];
}

/**
 * A narrow table above or below two columns may stand wholly on one side of the gutter; it is none of them.
 *
 * @param gap least width of the gaps between its cells, in points
 */
export function trimTableRows(
  band: readonly Row[],
  gutter: number,
  gap: number,
): { readonly above: Row; readonly columns: readonly Row[]; readonly below: Row } {
  let from = 0;
  let to = band.length;
  while (from < to && cellGap(band[from] as Row, gutter, gap) !== undefined) from += 1;
  while (to > from && cellGap(band[to - 1] as Row, gutter, gap) !== undefined) to -= 1;
  // The gap may as well be a further gutter: then the text between goes by it, too.
  const core = band.slice(from, to).flat();
  const isInColumns = (row: Row) => {
    const strip = cellGap(row, gutter, gap);
    if (strip === undefined) return false;
    const isLeft = strip.x1 <= gutter;
    const beside = core.filter((fragment) => (isLeft ? fragment.x1 <= gutter : fragment.x0 >= gutter));
    const inner = gutterIn(beside, strip, gap);
    return inner !== undefined && areColumns(...sidesOf([beside], inner), gap);
  };
  while (from > 0 && isInColumns(band[from - 1] as Row)) from -= 1;
  while (to < band.length && isInColumns(band[to] as Row)) to += 1;
  return { above: band.slice(0, from).flat(), columns: band.slice(from, to), below: band.slice(to).flat() };
}

/** A stretch of the width of a page. */
interface Strip {
  readonly x0: number;
  readonly x1: number;
}

/** The first gap between the cells of a row that stands on one side of the gutter; undefined for any other row. */
function cellGap(row: Row, gutter: number, gap: number): Strip | undefined {
  if (row.length < 2) return undefined;
  if (!row.every((cell) => cell.x1 <= gutter) && !row.every((cell) => cell.x0 >= gutter)) return undefined;
  const sorted = row.toSorted((a, b) => a.x0 - b.x0);
  if (isBareMarker(sorted[0]?.text ?? '')) return undefined;
  const at = sorted.findIndex((cell, index) => cell.x0 - (sorted[index - 1]?.x1 ?? cell.x0) > gap);
  const [before, after] = [sorted[at - 1], sorted[at]];
  return before === undefined || after === undefined ? undefined : { x0: before.x1, x1: after.x0 };
}

/** Middle of the first part of the strip, at least `gap` wide, that has no text in it, and text on both sides. */
function gutterIn(text: readonly Fragment[], { x0, x1 }: Strip, gap: number): number | undefined {
  let free = x0;
  let hasLeft = false;
  for (const fragment of text.toSorted((a, b) => a.x0 - b.x0)) {
    const end = Math.min(fragment.x0, x1);
    if (hasLeft && end - free >= gap) return (free + end) / 2;
    if (fragment.x0 >= x1) return undefined;
    free = Math.max(free, fragment.x1);
    hasLeft = true;
  }
  return undefined;
}
