import type { TableGroup } from './groups.ts';
import { startsInLowerCase } from './line-breaks.ts';
import { isBareMarker } from './list-markers.ts';
import { median, sameSize } from './type-measures.ts';
import type { Fragment, Line, TableRow } from './types.ts';

/** Narrowest gap between cells, in parts of the type size. */
const CELL_GAP = 1.2;
/** Edges of cells that differ by less, in parts of the type size, are aligned. */
const ALIGNED = 0.45;
/** A line further below the last one than this, in the least line distance of the table, opens a row. */
const ROW_GAP = 1.22;
/** A table in which every line is a row is set wider than this, in parts of the type size. */
const OPEN_SETTING = 1.55;

/** Distances of baselines in parts of the type size: lines of one table, and lines of one cell. */
const WITHIN_TABLE = 4;
const NEXT_LINE = 1.7;

/** A stretch of lines of one kind. */
export type Part = TableGroup | { readonly kind: 'text'; readonly lines: readonly Line[] };

/** Tells tables from text: two or more lines in a row whose parts stand in the same columns. */
export function findTables(lines: readonly Line[]): Part[] {
  const parts: Part[] = [];
  let text: Line[] = [];
  const closeText = () => {
    if (text.length > 0) parts.push({ kind: 'text', lines: text });
    text = [];
  };
  for (let index = 0; index < lines.length; ) {
    const line = lines[index] as Line;
    if (line.fragments[0]?.table !== undefined) {
      closeText();
      parts.push({ kind: 'table', rows: line.fragments[0].table });
      index += 1;
      continue;
    }
    const end = tableEnd(lines, index);
    if (end === index) {
      text.push(line);
      index += 1;
    } else {
      closeText();
      parts.push({ kind: 'table', rows: makeRows(lines.slice(index, end)) });
      index = end;
    }
  }
  closeText();
  return parts;
}

/** Index after the last line of the table that starts at `start`; `start` itself where none does. */
function tableEnd(lines: readonly Line[], start: number): number {
  const first = lines[start] as Line;
  if (!hasCells(first)) return start;
  let columns: readonly Column[] = first.fragments.map((cell) => ({ x0: cell.x0, x1: cell.x1 }));
  let end = start + 1;
  let withCells = 1;
  let aligned = 0;
  for (let index = start + 1; index < lines.length; index++) {
    const line = lines[index] as Line;
    const previous = lines[index - 1] as Line;
    const distance = (line.baseline - previous.baseline) / line.size;
    if (line.table !== undefined || distance > WITHIN_TABLE || !sameSize(line.size, first.size)) break;
    const next = widen(columns, line.fragments, CELL_GAP * line.size * 0.6);
    if (next === undefined || next.length < 2) break;
    columns = next;
    if (hasCells(line)) {
      withCells += 1;
      aligned += alignedCells(first, line);
      end = index + 1;
    } else if (distance <= NEXT_LINE && isWrapped(line, columns)) end = index + 1;
  }
  return withCells >= 2 && aligned >= withCells - 1 ? end : start;
}

function hasCells(line: Line): boolean {
  const [sign] = line.fragments;
  if (line.fragments.length < 2 || sign === undefined) return false;
  if (line.fragments.length === 2 && isBareMarker(sign.text)) return false;
  return line.fragments.some((cell, index) => {
    const previous = line.fragments[index - 1];
    return previous !== undefined && cell.x0 - previous.x1 >= CELL_GAP * line.size;
  });
}

interface Column {
  readonly x0: number;
  readonly x1: number;
}

/** Columns after a further line; cells that reach over two columns make them one. */
function widen(
  columns: readonly Column[],
  cells: readonly Fragment[],
  gap: number,
): readonly Column[] | undefined {
  const all = [...columns, ...cells].toSorted((a, b) => a.x0 - b.x0);
  const merged: { x0: number; x1: number }[] = [];
  for (const { x0, x1 } of all) {
    const last = merged.at(-1);
    if (last !== undefined && x0 < last.x1 + gap) last.x1 = Math.max(last.x1, x1);
    else merged.push({ x0, x1 });
  }
  // A line that makes one column of all, as running text does, ends the table.
  return merged.length < Math.min(2, columns.length) ? undefined : merged;
}

function alignedCells(first: Line, line: Line): number {
  const near = ALIGNED * line.size;
  const found = line.fragments.filter((cell) =>
    first.fragments.some(
      (other) =>
        Math.abs(cell.x0 - other.x0) <= near ||
        Math.abs(cell.x1 - other.x1) <= near ||
        Math.abs(cell.x0 + cell.x1 - other.x0 - other.x1) <= 2 * near,
    ),
  );
  return found.length >= 2 ? 1 : 0;
}

/** One cell going on, set close below the line before. */
function isWrapped(line: Line, columns: readonly Column[]): boolean {
  return (
    line.fragments.length === 1 &&
    columns.some((column) => line.x0 >= column.x0 - 1 && line.x1 <= column.x1 + 1)
  );
}

function makeRows(lines: readonly Line[]): TableRow[] {
  const size = median(lines.map((line) => line.size));
  let columns: readonly Column[] = [];
  for (const line of lines) columns = widen(columns, line.fragments, CELL_GAP * size * 0.6) ?? columns;
  const distances = lines.slice(1).map((line, index) => line.baseline - (lines[index] as Line).baseline);
  const least = Math.min(...distances);
  const isWide = (distance: number) => distance > ROW_GAP * least || least > OPEN_SETTING * size;
  const apart = distances.some(isWide) && !isRuled(lines, columns, distances.map(isWide));
  const rows: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const startsLeft = line.x0 <= (columns[0]?.x1 ?? 0);
    const wide = isWide(distances[index - 1] ?? Number.POSITIVE_INFINITY);
    if (index === 0 || (apart ? wide : startsLeft && line.fragments.length > 1)) rows.push([line]);
    else rows.at(-1)?.push(line);
  }
  return rows.map((row) => ({ cells: cellsOf(row, columns) }));
}

/**
 * Whether space stands only where a rule goes, below the head or above the sums, and each line between fills all cells
 * and goes on in none: then every line is a row.
 */
function isRuled(lines: readonly Line[], columns: readonly Column[], wide: readonly boolean[]): boolean {
  return (
    wide.filter((each) => !each).length > 1 &&
    !wide.slice(1, -1).some((each) => each) &&
    lines.every(
      ({ text, fragments }) =>
        fragments.length === columns.length && fragments.length > 1 && !startsInLowerCase(text),
    )
  );
}

function cellsOf(row: readonly Line[], columns: readonly Column[]): Fragment[][] {
  const cells: Fragment[][] = columns.map(() => []);
  for (const line of row) {
    for (const fragment of line.fragments) {
      const column = columns.findIndex(({ x1 }) => fragment.x0 <= x1);
      cells[Math.max(0, column)]?.push(fragment);
    }
  }
  return cells.filter((cell) => cell.length > 0);
}
