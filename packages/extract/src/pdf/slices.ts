import { areColumns } from './column-evidence.ts';
import { type Row, rowsOf, type Sides, sidesOf, trimTableRows } from './rows.ts';
import { continuesColumns } from './short-stretches.ts';
import { findSpanningHeading } from './spanning-headings.ts';
import { findSpanningTable, isRowOfTable, leftEdge } from './spanning-tables.ts';
import { sameSize } from './type-measures.ts';
import type { Fragment } from './types.ts';

/** A gutter is at least this wide, in parts of the running type: less is a word space. */
const GUTTER = 0.6;

/** Farthest that the next line of a text stands below, in parts of the type size. */
const NEXT_LINE = 1.7;

/** A stretch of a page from top to bottom: text across the gutter, or columns on both sides of it. */
export interface Slice {
  readonly fragments: readonly Fragment[];
  readonly sides?: Sides;
}

/** A stretch that has text on both sides of the gutter and is not known to be columns. */
interface Draft extends Slice {
  readonly doubtful?: Sides;
}

/**
 * What stands across the gutter parts the rest into bands; bands that hold columns are cut in two.
 *
 * @param gutter middle of the strip
 * @param size of the running type
 */
export function sliceAt(fragments: readonly Fragment[], gutter: number, size: number): Slice[] {
  const drafts: Draft[] = [];
  let across: Row[] = [];
  let band: Row[] = [];
  let known: number | undefined;
  const edge = () => {
    known ??= leftEdge(fragments.filter(({ x0 }) => x0 >= gutter));
    return known;
  };
  /** @param next the row across the gutter that ends the band */
  const closeBand = (next?: Row) => {
    while (goesOnAcross(across.at(-1), band[0], gutter, size)) across.push(band.shift() as Row);
    drafts.push({ fragments: across.flat() });
    across = [];
    while (next !== undefined && band.length > 0) {
      if (!isRowOfTable(band.at(-1) as Row, across[0] ?? next, size)) break;
      across.unshift(band.pop() as Row);
    }
    drafts.push(...sliceBand(band, gutter, size, edge));
    band = [];
  };
  for (const row of rowsOf(fragments)) {
    if (row.some((fragment) => fragment.x0 < gutter && fragment.x1 > gutter)) {
      if (band.length > 0) closeBand(row);
      across.push(row);
    } else {
      band.push(row);
    }
  }
  closeBand();
  return settle(drafts, size);
}

/**
 * Decides on a band, of which no line stands across the gutter.
 *
 * @param edge where the lines right of the gutter begin
 */
function sliceBand(band: readonly Row[], gutter: number, size: number, edge: () => number): Draft[] {
  const table = findSpanningTable(band, gutter, GUTTER * size, size, edge);
  if (table !== undefined) {
    const [above, below] = [band.slice(0, table.from), band.slice(table.to)];
    return [
      ...sliceBand(above, gutter, size, edge),
      { fragments: band.slice(table.from, table.to).flat() },
      ...sliceBand(below, gutter, size, edge),
    ];
  }
  const { above, columns, below } = trimTableRows(band, gutter, GUTTER * size);
  const sides = sidesOf(columns, gutter);
  if (!areColumns(...sides, GUTTER * size)) {
    const all = { fragments: band.flat() };
    return [
      sides.every((side) => side.length > 0) && columns.length === band.length
        ? { ...all, doubtful: sides }
        : all,
    ];
  }
  return [{ fragments: above }, ...sliceColumns(columns, gutter, size), { fragments: below }];
}

/** A heading for all columns may be too short to reach over the gutter; it parts them all the same. */
function sliceColumns(rows: readonly Row[], gutter: number, size: number): Draft[] {
  const heading = findSpanningHeading(rows, gutter, size);
  const columns = (part: readonly Row[]) => ({ fragments: part.flat(), sides: sidesOf(part, gutter) });
  if (heading === undefined) return [columns(rows)];
  return [
    columns(rows.slice(0, heading.from)),
    { fragments: rows.slice(heading.from, heading.to).flat() },
    ...sliceColumns(rows.slice(heading.to), gutter, size),
  ];
}

/** Columns found elsewhere at the gutter settle doubtful bands; what stands across follows each other in one slice. */
function settle(drafts: readonly Draft[], size: number): Slice[] {
  const known = drafts.flatMap(({ sides }) => (sides === undefined ? [] : [sides]));
  const slices: Slice[] = [];
  let across: Fragment[] = [];
  const closeAcross = () => {
    if (across.length > 0) slices.push({ fragments: across });
    across = [];
  };
  for (const { fragments, sides, doubtful } of drafts) {
    const settled =
      sides ?? (doubtful !== undefined && continuesColumns(doubtful, known, size) ? doubtful : undefined);
    if (settled === undefined) {
      across.push(...fragments);
      continue;
    }
    closeAcross();
    slices.push({ fragments, sides: settled });
  }
  closeAcross();
  return slices;
}

/** The last line of a heading or paragraph across the columns may be too short to reach over the gutter, as may rows. */
function goesOnAcross(above: Row | undefined, row: Row | undefined, gutter: number, size: number): boolean {
  const line = row?.[0];
  const last = above?.at(-1);
  if (above === undefined || last === undefined || row === undefined || line === undefined) return false;
  if (isRowOfTable(row, above, size)) return true;
  if (row.length !== 1 || line.x1 > gutter) return false;
  const near = line.baseline - last.baseline <= NEXT_LINE * last.size;
  return near && sameSize(line.size, last.size) && line.bold === last.bold;
}
