import { endsSentence, startsInLowerCase } from './line-breaks.ts';
import { type Row, sidesOf } from './rows.ts';
import { sameSize } from './type-measures.ts';
import type { Fragment } from './types.ts';

/** A heading over all columns is set larger than their text, by this factor at least. */
const LARGER = 1.14;
const MOST_LINES = 3;
/** Least that the other side leaves free beside it, from baseline to baseline, in parts of the running type. */
const FREE = 3;
/** Columns that were made even end at the same height, give or take a line and a space; in parts of the running type. */
const EVEN = 3;

/**
 * Finds the first heading for both sides of a gutter that is too short to reach over it. Such a heading stands alone at
 * its height, the columns above it end at one height, and those below it begin on one baseline. A heading of one
 * column stands beside running text, or at most beside a figure, which the text of its column goes around.
 *
 * @param rows of columns, from the top, none across the gutter
 * @param size of the running type
 * @returns indices of its rows: the first one, and the one after the last
 */
export function findSpanningHeading(
  rows: readonly Row[],
  gutter: number,
  size: number,
): { readonly from: number; readonly to: number } | undefined {
  for (let from = 1; from < rows.length; from++) {
    const first = headingOf(rows[from], size);
    if (first === undefined) continue;
    let to = from + 1;
    while (isNextOf(first, headingOf(rows[to], size))) to += 1;
    if (to - from <= MOST_LINES && partsColumns(rows, from, to, gutter, size)) return { from, to };
    from = to - 1;
  }
  return undefined;
}

/** What stands alone on its line and in large type. */
function headingOf(row: Row | undefined, size: number): Fragment | undefined {
  const [only] = row ?? [];
  return row?.length === 1 && only !== undefined && only.size >= LARGER * size ? only : undefined;
}

function isNextOf(first: Fragment, line: Fragment | undefined): boolean {
  return (
    line !== undefined &&
    sameSize(first.size, line.size) &&
    first.bold === line.bold &&
    first.x0 < line.x1 &&
    line.x0 < first.x1
  );
}

function partsColumns(rows: readonly Row[], from: number, to: number, gutter: number, size: number): boolean {
  const heading = rows[from]?.[0] as Fragment;
  const sidesAbove = sidesOf(rows.slice(0, from), gutter);
  const sidesBelow = sidesOf(rows.slice(to, to + 1), gutter);
  const own = heading.x1 <= gutter ? 0 : 1;
  const lastBeside = sidesAbove[1 - own]?.at(-1);
  const lastAbove = sidesAbove[own]?.at(-1);
  const nextBeside = sidesBelow[1 - own]?.[0];
  if (lastBeside === undefined || lastAbove === undefined || nextBeside === undefined) return false;
  if (sidesBelow[own]?.length === 0) return false;
  const goesAround = startsInLowerCase(nextBeside.text) && !endsSentence(lastBeside.text);
  return (
    !goesAround &&
    nextBeside.baseline - lastBeside.baseline >= FREE * size &&
    Math.abs(lastAbove.baseline - lastBeside.baseline) <= EVEN * size
  );
}
