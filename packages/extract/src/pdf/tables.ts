import type { TableGroup } from './groups.ts';
import { isBareMarker } from './list-markers.ts';
import { CELL_GAP, type Column, widen } from './table-columns.ts';
import { makeRows } from './table-rows.ts';
import { sameSize } from './type-measures.ts';
import type { Line } from './types.ts';

/** Edges of cells that differ by less, in parts of the type size, are aligned. */
const ALIGNED = 0.45;

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
    const next = widen(columns, line.fragments, line.size);
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
