import { areColumns } from './column-evidence.ts';
import { isBareMarker } from './list-markers.ts';
import { sameSize } from './type-measures.ts';
import type { Fragment, Region } from './types.ts';

/** A gutter is at least this wide, in parts of the running type: less is a word space. */
const GUTTER = 0.6;

/** So deep at most are columns within columns followed. */
const DEPTH = 6;

/** Steps in which a page is searched for gutters, in points: half the narrowest gutter in use. */
const STEP = 4;

/** Farthest that the next line of a text stands below, in parts of the type size. */
const NEXT_LINE = 1.7;

interface Slice {
  readonly fragments: readonly Fragment[];
  readonly sides?: readonly [readonly Fragment[], readonly Fragment[]];
}

/**
 * Parts a page into regions in reading order. Looks for the white strip that parts most text into columns, reads what
 * stands across it from top to bottom and the columns between from left to right, and does the same inside each part.
 */
export function findRegions(fragments: readonly Fragment[], size: number, depth = DEPTH): Region[] {
  if (fragments.length < 2 || depth === 0) return fragments.length === 0 ? [] : [{ fragments }];
  const cut = bestCut(fragments, size);
  if (cut === undefined) return [{ fragments }];
  return cut.flatMap((slice): Region[] => {
    if (slice.sides === undefined) return findRegions(slice.fragments, size, depth - 1);
    const rightToLeft =
      slice.fragments.filter((fragment) => fragment.rightToLeft).length * 2 > slice.fragments.length;
    const sides = rightToLeft ? slice.sides.toReversed() : slice.sides;
    return sides.flatMap((side) => findRegions(side, size, depth - 1));
  });
}

function bestCut(fragments: readonly Fragment[], size: number): readonly Slice[] | undefined {
  let best: { slices: readonly Slice[]; worth: number } | undefined;
  for (const gutter of candidateGutters(fragments)) {
    const slices = sliceAt(fragments, gutter, size);
    const worth = slices.reduce(
      (sum, slice) => sum + (slice.sides === undefined ? 0 : worthOf(slice.sides)),
      0,
    );
    if (worth > (best?.worth ?? 0)) best = { slices, worth };
  }
  return best?.slices;
}

/** The narrower side counts: a strip beside one note should not win over the strip between two columns. */
function worthOf([left, right]: readonly [readonly Fragment[], readonly Fragment[]]): number {
  return Math.min(ink(left), ink(right));
}

function ink(fragments: readonly Fragment[]): number {
  return fragments.reduce((sum, fragment) => sum + (fragment.x1 - fragment.x0) * fragment.size, 0);
}

/** Middles of the strips with less text across them than on either side. */
function candidateGutters(fragments: readonly Fragment[]): number[] {
  const left = Math.min(...fragments.map((fragment) => fragment.x0));
  const right = Math.max(...fragments.map((fragment) => fragment.x1));
  const bins = Math.max(1, Math.ceil((right - left) / STEP));
  // Ends of fragments, so that one running sum gives how much text crosses each strip.
  const change = new Float64Array(bins + 2);
  for (const fragment of fragments) {
    const height = fragment.bottom - fragment.top;
    const from = Math.floor((fragment.x0 - left) / STEP) + 1;
    const to = Math.max(from, Math.floor((fragment.x1 - left) / STEP));
    change[from] = (change[from] ?? 0) + height;
    change[to] = (change[to] ?? 0) - height;
  }
  const cover: number[] = [];
  let sum = 0;
  for (let bin = 0; bin < bins; bin++) {
    sum += change[bin] ?? 0;
    cover.push(sum);
  }
  return lowStretches(cover).map(([from, to]) => left + ((from + to + 1) / 2) * STEP);
}

/** Stretches of bins that are lower than what comes before and after them. */
function lowStretches(cover: readonly number[]): [number, number][] {
  const peak = Math.max(...cover);
  const stretches: [number, number][] = [];
  let from = -1;
  for (let bin = 1; bin < cover.length; bin++) {
    const now = cover[bin] as number;
    const before = cover[bin - 1] as number;
    if (now < before - EVEN_COVER) from = bin;
    else if (now > before + EVEN_COVER) {
      if (from !== -1 && (cover[from] as number) < LOW * peak) stretches.push([from, bin - 1]);
      from = -1;
    }
  }
  return stretches;
}

/** Points of text height; rounding of the running sum stays far below it. */
const EVEN_COVER = 0.01;
/** A strip crossed by more than this part of the fullest one is no gutter. */
const LOW = 0.6;

/** What stands across the gutter parts the rest into bands; bands that hold columns are cut in two. */
function sliceAt(fragments: readonly Fragment[], gutter: number, size: number): Slice[] {
  const slices: Slice[] = [];
  let across: Fragment[] = [];
  let band: (readonly Fragment[])[] = [];
  const closeBand = () => {
    while (goesOnAcross(across.at(-1), band[0], gutter)) across.push(...(band.shift() ?? []));
    const sides = new Set(band.flatMap((row) => row.map((fragment) => fragment.x1 <= gutter)));
    if (sides.size < 2) {
      across.push(...band.flat());
      band = [];
      return;
    }
    const { above, columns, below } = trimTableRows(band, gutter, size);
    const left = columns.flat().filter((fragment) => fragment.x1 <= gutter);
    const right = columns.flat().filter((fragment) => fragment.x0 >= gutter);
    if (areColumns(left, right, GUTTER * size)) {
      across.push(...above);
      if (across.length > 0) slices.push({ fragments: across });
      slices.push({ fragments: [...left, ...right], sides: [left, right] });
      across = [...below];
    } else {
      across.push(...band.flat());
    }
    band = [];
  };
  for (const row of rowsOf(fragments)) {
    if (row.some((fragment) => fragment.x0 < gutter && fragment.x1 > gutter)) {
      closeBand();
      across.push(...row);
    } else {
      band.push(row);
    }
  }
  closeBand();
  if (across.length > 0) slices.push({ fragments: across });
  return slices;
}

/** The last line of a heading or paragraph across the columns may be too short to reach over the gutter. */
function goesOnAcross(
  above: Fragment | undefined,
  row: readonly Fragment[] | undefined,
  gutter: number,
): boolean {
  const line = row?.[0];
  if (above === undefined || line === undefined || row?.length !== 1 || line.x1 > gutter) return false;
  const near = line.baseline - above.baseline <= NEXT_LINE * above.size;
  return near && sameSize(line.size, above.size) && line.bold === above.bold;
}

/** Fragments on one baseline. */
function rowsOf(fragments: readonly Fragment[]): Fragment[][] {
  const rows: Fragment[][] = [];
  for (const fragment of fragments.toSorted((a, b) => a.baseline - b.baseline)) {
    const first = rows.at(-1)?.[0];
    if (first !== undefined && fragment.baseline - first.baseline <= 1) rows.at(-1)?.push(fragment);
    else rows.push([fragment]);
  }
  return rows;
}

/** A narrow table above or below two columns may stand wholly on one side of the gutter; it is none of them. */
function trimTableRows(
  band: readonly (readonly Fragment[])[],
  gutter: number,
  size: number,
): { above: readonly Fragment[]; columns: readonly (readonly Fragment[])[]; below: readonly Fragment[] } {
  let from = 0;
  let to = band.length;
  while (from < to && isTableRowBeside(band[from] as readonly Fragment[], gutter, size)) from += 1;
  while (to > from && isTableRowBeside(band[to - 1] as readonly Fragment[], gutter, size)) to -= 1;
  return { above: band.slice(0, from).flat(), columns: band.slice(from, to), below: band.slice(to).flat() };
}

function isTableRowBeside(row: readonly Fragment[], gutter: number, size: number): boolean {
  if (row.length < 2) return false;
  const oneSide = row.every((cell) => cell.x1 <= gutter) || row.every((cell) => cell.x0 >= gutter);
  const sorted = row.toSorted((a, b) => a.x0 - b.x0);
  return (
    oneSide &&
    !isBareMarker(sorted[0]?.text ?? '') &&
    sorted.some((cell, index) => index > 0 && cell.x0 - (sorted[index - 1] as Fragment).x1 > GUTTER * size)
  );
}
