import { endsSentence } from './line-breaks.ts';
import { makeLines } from './lines.ts';
import type { Sides } from './rows.ts';
import type { Fragment } from './types.ts';

/** A line of running text fills this part of its column, unless a paragraph ends there. */
const FULL = 0.7;
/** Farthest that the first line of a paragraph or item is set in, in parts of the running type. */
const INDENT = 3.5;
/** Points by which edges of one column differ at most. */
const SAME_EDGE = 2;
/** Columns of running text are wider, in parts of the running type; narrower ones hold numbers or labels. */
const WIDE = 8;
/** So many fragments on each side make columns beyond doubt. */
const ENOUGH = 5;
/** More lines than these tell themselves whether they are columns. */
const MOST_LINES = 2;

/**
 * Whether a stretch too short to tell by itself goes on in columns known from the same page: it stands in them, and
 * its lines fill them as running text does.
 *
 * @param known columns at the same gutter
 * @param size of the running type
 */
export function continuesColumns(stretch: Sides, known: readonly Sides[], size: number): boolean {
  const long = known.filter((each) => each.every((side) => side.length >= ENOUGH));
  if (long.length === 0) return false;
  const sides = stretch.map((side) => makeLines(side));
  if (sides.every((lines) => lines.length > MOST_LINES)) return false;
  return sides.every((lines, side) => {
    const column = long.flatMap((each) => each[side] as readonly Fragment[]);
    const left = Math.min(...column.map(({ x0 }) => x0));
    const right = Math.max(...column.map(({ x1 }) => x1));
    if (right - left < WIDE * size) return false;
    return lines.every((line, index) => {
      if (line.x0 < left - SAME_EDGE || line.x0 > left + INDENT * size || line.x1 > right + SAME_EDGE)
        return false;
      return (
        line.x1 >= left + FULL * (right - left) || (index === lines.length - 1 && endsSentence(line.text))
      );
    });
  });
}
