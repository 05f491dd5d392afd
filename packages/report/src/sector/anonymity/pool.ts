import type { Distribution } from '../json-contract.ts';
import { SMALLEST_COUNT } from './suppress.ts';

/**
 * Puts small groups of a breakdown together, so that no group names a few.
 *
 * @param sizes institutions in each group
 * @returns which groups are taken together, as lists of indices, the pooled one last; undefined where even together they
 * are too small, or one group would be left
 */
export function poolGroups(
  sizes: readonly number[],
  smallestGroup: number,
): readonly (readonly number[])[] | undefined {
  const large = sizes.flatMap((size, index) => (size >= smallestGroup ? [[index]] : []));
  const small = sizes.flatMap((size, index) => (size < smallestGroup && size > 0 ? [index] : []));
  const together = small.reduce((sum, index) => sum + (sizes[index] ?? 0), 0);
  if (small.length > 0 && together < smallestGroup) return undefined;
  const groups = small.length > 0 ? [...large, small] : large;
  return groups.length < 2 ? undefined : groups;
}

/** Merges neighbouring bars until each stands for at least three documents; bars of other kinds than numbers are pooled. */
export function poolBins({ what, bins }: Distribution): Distribution {
  const total = bins.reduce((sum, { documents }) => sum + documents, 0);
  if (total < SMALLEST_COUNT) return { what, bins: [] };
  return { what, bins: what === 'languages' ? poolNames(bins) : poolNeighbours(bins) };
}

type Bins = Distribution['bins'];

function poolNeighbours(bins: Bins): Bins {
  const known = bins.filter(({ from }) => from !== null);
  const unknown = bins.filter(({ from }) => from === null);
  const merged: Bins = [];
  for (const bin of known) {
    const last = merged.at(-1);
    if (last !== undefined && last.documents < SMALLEST_COUNT) {
      merged[merged.length - 1] = { from: last.from, to: bin.to, documents: last.documents + bin.documents };
    } else merged.push({ ...bin });
  }
  const last = merged.at(-1);
  const previous = merged.at(-2);
  if (last !== undefined && previous !== undefined && last.documents < SMALLEST_COUNT) {
    merged.splice(-2, 2, {
      from: previous.from,
      to: last.to,
      documents: previous.documents + last.documents,
    });
  }
  const tooFew = [...merged, ...unknown].some(({ documents }) => documents < SMALLEST_COUNT);
  // One document without a date beside the others would be told apart; then nothing can be shown.
  return tooFew ? [] : [...merged, ...unknown];
}

function poolNames(bins: Bins): Bins {
  return bins.some(({ documents }) => documents < SMALLEST_COUNT) ? [] : bins;
}
