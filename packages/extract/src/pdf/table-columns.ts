import type { Fragment } from './types.ts';

/** Narrowest gap between cells, in parts of the type size. */
export const CELL_GAP = 1.2;
/** Columns may come nearer to each other than the cells of one line, to this part of that gap. */
const COLUMN_GAP = 0.6 * CELL_GAP;

/** Where the cells of a column stand. */
export interface Column {
  readonly x0: number;
  readonly x1: number;
}

/**
 * Columns after a further line; cells that reach over two columns make them one.
 *
 * @param size of the type, in points
 * @returns undefined where the line makes one column of all, as running text does
 */
export function widen(
  columns: readonly Column[],
  cells: readonly Fragment[],
  size: number,
): readonly Column[] | undefined {
  const all = [...columns, ...cells].toSorted((a, b) => a.x0 - b.x0);
  const merged: { x0: number; x1: number }[] = [];
  for (const { x0, x1 } of all) {
    const last = merged.at(-1);
    if (last !== undefined && x0 < last.x1 + COLUMN_GAP * size) last.x1 = Math.max(last.x1, x1);
    else merged.push({ x0, x1 });
  }
  return merged.length < Math.min(2, columns.length) ? undefined : merged;
}
