import type { Fragment } from './types.ts';

/** Parts of the type size above and below the baseline, about right for Latin text faces. */
export const ASCENT = 0.8;
export const DESCENT = 0.22;

/** Sizes that differ by less than this part look the same: producers round them differently. */
const SAME_SIZE = 0.06;

export function sameSize(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME_SIZE * Math.max(a, b);
}

/** Middle value; 0 for none. */
export function median(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] as number;
}

/** The size in which most characters are set, in half points: the size of the running text. */
export function bodySize(fragments: Iterable<Fragment>): number {
  const characters = new Map<number, number>();
  for (const { size, text } of fragments) {
    const rounded = Math.round(size * 2) / 2;
    characters.set(rounded, (characters.get(rounded) ?? 0) + text.length);
  }
  let best = 0;
  for (const [size, count] of characters) {
    if (count > (characters.get(best) ?? 0)) best = size;
  }
  return best;
}
