import { joinRow } from './lines.ts';
import type { Fragment, TableRow } from './types.ts';

/** Folds each table that the structure tree names into one fragment, so that layout moves it as a whole. */
export function foldTables(fragments: readonly Fragment[]): Fragment[] {
  const outside: Fragment[] = [];
  const tables = new Map<number, Fragment[]>();
  for (const fragment of fragments) {
    const table = fragment.tag?.table ?? 0;
    if (table === 0 || fragment.tag?.cell === 0) outside.push(fragment);
    else pushTo(tables, table, fragment);
  }
  for (const cells of tables.values()) {
    const rows = rowsOf(cells);
    // A "table" of one column is a frame around text: its text is read as text.
    if (rows.every((row) => row.cells.length < 2)) outside.push(...cells);
    else outside.push({ ...joinRow(cells), text: '', table: rows });
  }
  return outside;
}

function rowsOf(fragments: readonly Fragment[]): TableRow[] {
  const rows = new Map<number, Map<number, Fragment[]>>();
  for (const fragment of fragments) {
    const { row, cell } = fragment.tag ?? { row: 0, cell: 0 };
    const cells = rows.get(row) ?? new Map<number, Fragment[]>();
    rows.set(row, cells);
    pushTo(cells, cell, fragment);
  }
  return [...rows.values()]
    .map((cells) => [...cells.values()].map((cell) => cell.toSorted((a, b) => a.baseline - b.baseline)))
    .toSorted((a, b) => topOf(a) - topOf(b))
    .map((cells) => ({ cells: cells.toSorted((a, b) => leftOf(a) - leftOf(b)) }));
}

function pushTo(groups: Map<number, Fragment[]>, key: number, fragment: Fragment): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [fragment]);
  else group.push(fragment);
}

function topOf(cells: readonly (readonly Fragment[])[]): number {
  return Math.min(...cells.flat().map((fragment) => fragment.baseline));
}

function leftOf(cell: readonly Fragment[]): number {
  return Math.min(...cell.map((fragment) => fragment.x0));
}
