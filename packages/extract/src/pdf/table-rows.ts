import { firstWordWidth, startsInLowerCase } from './line-breaks.ts';
import { type Column, widen } from './table-columns.ts';
import { median } from './type-measures.ts';
import type { Fragment, Line, TableRow } from './types.ts';

/** A line further below the last one than this, in the least line distance of the table, opens a row. */
const ROW_GAP = 1.22;
/** A table in which every line is a row is set wider than this, in parts of the type size. */
const OPEN_SETTING = 1.55;
/** Where space tells nothing, lines are rows if so many of those that could go on in the line above do not. */
const MOSTLY = 0.5;

/** Puts the lines of a table together to rows with cells. */
export function makeRows(lines: readonly Line[]): TableRow[] {
  const size = median(lines.map((line) => line.size));
  let columns: readonly Column[] = [];
  for (const line of lines) columns = widen(columns, line.fragments, size) ?? columns;
  const distances = lines.slice(1).map((line, index) => line.baseline - (lines[index] as Line).baseline);
  const least = Math.min(...distances);
  const wide = distances.map((distance) => distance > ROW_GAP * least || least > OPEN_SETTING * size);
  const apart = wide.some((each) => each) && !isRuled(lines, columns, wide);
  const rows: Line[][] = [];
  const anyCase =
    !apart &&
    lines.some(
      ({ text }, index) =>
        startsInLowerCase(text) && wide[index - 1] !== true && mustOpen(lines, index, columns),
    );
  for (const [index, line] of lines.entries()) {
    const row = rows.at(-1);
    if (row === undefined || wide[index - 1] === true || (!apart && opensRow(row, line, columns, anyCase))) {
      rows.push([line]);
    } else row.push(line);
  }
  return rows.map((row) => ({ cells: cellsOf(row, columns) }));
}

/**
 * Where space does not tell, a line with a first cell and another opens a row, unless all its cells go on.
 *
 * @param anyCase rows begin in lower case as well, so that it does not show what goes on
 */
function opensRow(row: readonly Line[], line: Line, columns: readonly Column[], anyCase: boolean): boolean {
  if (!couldOpen(line, columns)) return false;
  return anyCase || !startsInLowerCase(line.text) || cannotGoOn(row, line, columns);
}

function couldOpen(line: Line, columns: readonly Column[]): boolean {
  return line.x0 <= (columns[0]?.x1 ?? 0) && line.fragments.length > 1;
}

/** Whether a line could open a row and cannot be what goes on in the one above. */
function mustOpen(lines: readonly Line[], index: number, columns: readonly Column[]): boolean {
  const line = lines[index];
  if (index === 0 || line === undefined || !couldOpen(line, columns)) return false;
  let from = index - 1;
  while (from > 0 && !couldOpen(lines[from] as Line, columns)) from -= 1;
  return cannotGoOn(lines.slice(from, index), line, columns);
}

/**
 * Whether space stands only where a rule goes, below the head or above the sums, and the lines between are rows: each
 * fills all cells and goes on in none, or most of them cannot be what goes on in the cells above.
 */
function isRuled(lines: readonly Line[], columns: readonly Column[], wide: readonly boolean[]): boolean {
  if (wide.filter((each) => !each).length < 2 || wide.slice(1, -1).some((each) => each)) return false;
  const full = lines.every(
    ({ text, fragments }) =>
      fragments.length === columns.length && fragments.length > 1 && !startsInLowerCase(text),
  );
  if (full) return true;
  const within = lines.slice(wide[0] === true ? 1 : 0, wide.at(-1) === true ? -1 : undefined);
  const could = within.filter((line, index) => index > 0 && couldOpen(line, columns)).length;
  const must = within.filter((_, index) => mustOpen(within, index, columns)).length;
  return must > 0 && must >= MOSTLY * could;
}

/** Whether a cell of the line stands below one that had ended: on an earlier line, or with room for the next word. */
function cannotGoOn(row: readonly Line[], line: Line, columns: readonly Column[]): boolean {
  return columns.some((column) => {
    const inColumn = ({ fragments }: Line) =>
      fragments.find(({ x0, x1 }) => x0 >= column.x0 && x1 <= column.x1);
    const next = inColumn(line);
    const at = row.findLastIndex((each) => inColumn(each) !== undefined);
    const above = inColumn(row[at] ?? line);
    if (next === undefined || above === undefined || at === -1) return false;
    const free = column.x1 - column.x0 - (above.x1 - above.x0);
    return at < row.length - 1 || free >= firstWordWidth(next.text, next.size);
  });
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
