import { firstWordWidth, type Measure } from './line-breaks.ts';
import { sameSize } from './type-measures.ts';
import type { Line } from './types.ts';

/** In parts of the type size: items are set in by more, and begin at one edge give or take this. */
const SET_IN = 1.2;
const SAME_EDGE = 0.3;
/** Widths of a word are rough: so many times its width must have been free. */
const CLEARLY = 1.5;

/** Whether `line` is set in from `outer`, the way a list is from the running text above it. */
export function isSetIn(line: Line, outer: Line): boolean {
  return !outer.bold && sameSize(outer.size, line.size) && line.x0 - outer.x0 >= SET_IN * line.size;
}

export function sameEdge(a: Line, b: Line): boolean {
  return Math.abs(a.x0 - b.x0) <= SAME_EDGE * b.size;
}

/**
 * Whether an item ends between two lines of a stretch that is set in, though the next one begins in lower case. Such
 * stretches are lists whose bullets are drawn, so that the text has none.
 *
 * @param inside the lines already in the item
 */
export function endsDrawnItem(inside: readonly Line[], next: Line, { left, right }: Measure): boolean {
  const last = inside.at(-1) as Line;
  if (next.rightToLeft || !inside.every((line) => sameEdge(line, next))) return false;
  if (last.text.endsWith(';')) return true;
  // Quotations are set in on the right as well.
  const free = right - (next.x0 - left) - last.x1;
  return free > CLEARLY * firstWordWidth(next.text, next.size);
}
