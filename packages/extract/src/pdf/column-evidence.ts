import { firstWordWidth, startsInLowerCase } from './line-breaks.ts';
import { makeLines } from './lines.ts';
import { isBareMarker } from './list-markers.ts';
import { type Column, widen } from './table-columns.ts';
import { median, sameSize } from './type-measures.ts';
import type { Fragment, Line } from './types.ts';

/** Baselines nearer than this, in parts of the type size, stand on one line. */
const SAME_LINE = 0.25;

/** A side is prose when its lines mostly fill this part of its width and hold so many characters. */
const FULL = 0.6;
const PROSE_CHARACTERS = 18;
/** In a narrow column, so many of the lines go on in lower case. */
const FLOWING = 0.5;

/** Where so many of the lines end although the next word had room, they are cells or labels, not running text. */
const ENDED = 0.6;

/** A line further below the last one than this, in usual line distances, opens a paragraph or a row. */
const BREAK = 1.25;

/** Running text is hardly ever set wider than this, in parts of the type size. */
const WIDEST_SETTING = 1.55;

/** A side with this part of the lines of the other holds labels, not a column. */
const SPARSE = 0.5;

/** From this part on, lines or breaks that two sides share are shared on purpose. */
const MOSTLY = 0.75;

/**
 * Whether text on both sides of a strip is read one side after the other. The other case is a table, or labels beside
 * what they label: there a line of the left side goes on at the right.
 *
 * @param gutter least width of the strip in points
 */
export function areColumns(left: readonly Fragment[], right: readonly Fragment[], gutter: number): boolean {
  if (left.length === 0 || right.length === 0) return false;
  const leftEdge = Math.max(...left.map((fragment) => fragment.x1));
  const rightEdge = Math.min(...right.map((fragment) => fragment.x0));
  if (rightEdge - leftEdge < gutter) return false;
  if (left.every((fragment) => isBareMarker(fragment.text))) return false;
  const [a, b] = besideEachOther(makeLines(left), makeLines(right));
  if (a.length === 0 || b.length === 0) return false;
  const shared = sharedLines(a, b) / Math.min(a.length, b.length);
  if (shared >= MOSTLY && sharesHead(a, b)) return false;
  const prose = isProse(a) && isProse(b);
  const sizes = [a, b].map((side) => median(side.map((line) => line.size)));
  if (!sameSize(sizes[0] as number, sizes[1] as number) && a.length > 2 && b.length > 2) return true;
  if (Math.min(a.length, b.length) < 3) return shared < MOSTLY && (prose || a.length + b.length > 4);
  if (shared < 1 - MOSTLY) return true;
  if (Math.min(a.length, b.length) < SPARSE * Math.max(a.length, b.length) && shared >= MOSTLY) {
    return prose && !sharedBreaks(a, b);
  }
  return prose ? !sharedBreaks(a, b) : shared < MOSTLY;
}

/** The lines of both sides at heights where both have text: what stands above or below says nothing about the strip. */
function besideEachOther(a: readonly Line[], b: readonly Line[]): [readonly Line[], readonly Line[]] {
  const top = Math.max(...[a, b].map((side) => side[0]?.top ?? 0));
  const bottom = Math.min(...[a, b].map((side) => side.at(-1)?.bottom ?? 0));
  const between = (line: Line) => line.baseline > top && line.baseline < bottom;
  return [a.filter(between), b.filter(between)];
}

function sharedLines(a: readonly Line[], b: readonly Line[]): number {
  let shared = 0;
  let at = 0;
  for (const line of a) {
    while (at < b.length && (b[at] as Line).baseline < line.baseline - SAME_LINE * line.size) at += 1;
    const other = b[at];
    if (other !== undefined && Math.abs(other.baseline - line.baseline) <= SAME_LINE * line.size) shared += 1;
  }
  return shared;
}

function isProse(lines: readonly Line[]): boolean {
  const width = Math.max(...lines.map((line) => line.x1)) - Math.min(...lines.map((line) => line.x0));
  const fills = median(lines.map((line) => line.x1 - line.x0)) >= FULL * width;
  const runsOn = lines.filter((line, index) => index > 0 && startsInLowerCase(line.text)).length;
  const flows = lines.length > 2 && runsOn >= FLOWING * (lines.length - 1);
  return (
    fills && !isBroken(lines) && (flows || median(lines.map((line) => line.text.length)) >= PROSE_CHARACTERS)
  );
}

/** Whether most lines, or most in one of the columns they hold, were ended on purpose, as those of a table are. */
function isBroken(lines: readonly Line[]): boolean {
  return columnsIn(lines).some((column) => areEnded(column));
}

/** The columns that one side holds in its turn; the lines themselves where there is but one. */
function columnsIn(lines: readonly Line[]): (readonly Fragment[])[] {
  if (lines.every(({ fragments }) => fragments.length === 1)) return [lines];
  let columns: readonly Column[] = [];
  for (const { fragments, size } of lines) columns = widen(columns, fragments, size) ?? columns;
  if (columns.length < 2) return [lines];
  const fragments = lines.flatMap((line) => line.fragments);
  return columns.map(({ x0, x1 }) => fragments.filter((each) => each.x0 >= x0 && each.x1 <= x1));
}

/**
 * Whether both sides begin with a line of their own at one height, as the head of a table does, one of them holds
 * columns in its turn, and all breaks of the side that has fewer are shared.
 */
function sharesHead(a: readonly Line[], b: readonly Line[]): boolean {
  const [left, right] = [a, b].map((side) => columnsIn(side));
  if (left === undefined || right === undefined || left.length + right.length < 3) return false;
  const heights = [left, right].map((columns) => {
    const all = columns.flatMap((column) => breaks(column)).toSorted((x, y) => x.baseline - y.baseline);
    return all.filter((line, index) => !hasAt(all.slice(0, index), line));
  });
  const [fewer = [], more = []] = heights.toSorted((x, y) => x.length - y.length);
  const opens = [a, b].every((side, at) => side[1]?.baseline === heights[at]?.[0]?.baseline);
  return opens && fewer.length > 1 && fewer.every((line) => hasAt(more, line));
}

/** @param stretches of lines, from the top */
function areEnded(stretches: readonly Fragment[]): boolean {
  const right = Math.max(...stretches.map(({ x1 }) => x1));
  const ended = stretches.filter(({ x1 }, index) => {
    const next = stretches[index + 1];
    return next !== undefined && right - x1 >= firstWordWidth(next.text, next.size);
  }).length;
  return stretches.length > 2 && ended >= ENDED * (stretches.length - 1);
}

/** Whether paragraphs of both sides begin on the same lines, as the rows of a table do. */
function sharedBreaks(a: readonly Line[], b: readonly Line[]): boolean {
  const left = breaks(a);
  const right = breaks(b);
  const fewer = Math.min(left.length, right.length);
  if (fewer === 0) return false;
  const shared = left.filter((line) => hasAt(right, line)).length;
  return shared >= MOSTLY * Math.max(left.length, right.length);
}

function hasAt(lines: readonly Fragment[], { baseline, size }: Fragment): boolean {
  return lines.some((other) => Math.abs(other.baseline - baseline) <= SAME_LINE * size);
}

function breaks(lines: readonly Fragment[]): Fragment[] {
  const distances = lines.slice(1).map((line, index) => line.baseline - (lines[index] as Fragment).baseline);
  // The lower quarter: in a table of short cells most lines open a row.
  const quarter = distances.toSorted((x, y) => x - y)[distances.length >> 2] ?? 0;
  const usual = Math.min(quarter, WIDEST_SETTING * median(lines.map((line) => line.size)));
  return lines.filter((_, index) => index > 0 && (distances[index - 1] as number) > BREAK * usual);
}
