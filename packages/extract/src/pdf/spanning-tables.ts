import { areColumns } from './column-evidence.ts';
import { type Row, sidesOf } from './rows.ts';
import { sameSize } from './type-measures.ts';
import type { Fragment } from './types.ts';

/** In parts of the running type: white space above and below a table is wider, between its rows it is not. */
const SPACE = 2;
/** Part of its rows that stand on both sides of the gutter. */
const MOSTLY = 0.75;
/** Least distance of cells from the edge where the lines of the column begin, in parts of the running type. */
const OFF_EDGE = 1;
/** Edges of cells that differ by less, in parts of the type size, are aligned. */
const ALIGNED = 0.45;

/**
 * Finds the first table that stands over both columns without a cell across the gutter: white space parts it from
 * the text, its rows stand on both sides, and its cells begin elsewhere than the lines of the right column do.
 *
 * @param rows from the top, none across the gutter
 * @param gap least width of the gutter, in points
 * @param size of the running type
 * @param edge where the lines of the right column begin; asked for only where it matters
 * @returns indices of its rows: the first one, and the one after the last
 */
export function findSpanningTable(
  rows: readonly Row[],
  gutter: number,
  gap: number,
  size: number,
  edge: () => number,
): { readonly from: number; readonly to: number } | undefined {
  let from = 0;
  for (let to = 1; to <= rows.length; to++) {
    if (to < rows.length && distance(rows[to - 1], rows[to]) <= SPACE * size) continue;
    const isPart = to - from < rows.length;
    if (isPart && isTable(rows.slice(from, to), gutter, gap, size, edge)) return { from, to };
    from = to;
  }
  return undefined;
}

/** Whether a row goes on in a table of which a neighbouring row has a cell across the gutter. */
export function isRowOfTable(row: Row, neighbour: Row, size: number): boolean {
  if (row.length < 2 || neighbour.length < 2) return false;
  return (
    Math.abs(distance(row, neighbour)) <= SPACE * size &&
    row.every((cell) => neighbour.some((other) => isAligned(cell, other)))
  );
}

function isTable(
  rows: readonly Row[],
  gutter: number,
  gap: number,
  size: number,
  edge: () => number,
): boolean {
  if (rows.length < 2) return false;
  const right = rows.flatMap((row) => {
    const cells = row.filter(({ x0 }) => x0 >= gutter);
    return cells.length > 0 && cells.length < row.length ? [Math.min(...cells.map(({ x0 }) => x0))] : [];
  });
  if (right.length < MOSTLY * rows.length) return false;
  const begin = edge();
  const off = right.filter((x0) => Math.abs(x0 - begin) >= OFF_EDGE * size).length;
  return off >= MOSTLY * right.length && !areColumns(...sidesOf(rows, gutter), gap);
}

/** Where most text begins, by its width: lines of running text outweigh cells. */
export function leftEdge(fragments: readonly Fragment[]): number {
  const widths = new Map<number, number>();
  let edge = 0;
  for (const { x0, x1 } of fragments) {
    const at = Math.round(x0);
    const width = (widths.get(at) ?? 0) + x1 - x0;
    widths.set(at, width);
    if (width > (widths.get(edge) ?? 0)) edge = at;
  }
  return edge;
}

function distance(above: Row | undefined, below: Row | undefined): number {
  return (below?.[0]?.baseline ?? 0) - (above?.[0]?.baseline ?? 0);
}

function isAligned(a: Fragment, b: Fragment): boolean {
  const near = ALIGNED * a.size;
  return sameSize(a.size, b.size) && (Math.abs(a.x0 - b.x0) <= near || Math.abs(a.x1 - b.x1) <= near);
}
