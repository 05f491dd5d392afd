import { type Slice, sliceAt } from './slices.ts';
import type { Fragment, Region } from './types.ts';

/** So deep at most are columns within columns followed. */
const DEPTH = 6;

/** Steps in which a page is searched for gutters, in points: half the narrowest gutter in use. */
const STEP = 4;

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
