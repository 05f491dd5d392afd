import type { Expected, Stretch } from '../expected.ts';
import { longestCommonSubsequence } from './common-subsequence.ts';
import { type KnownWord, knownWordsOf } from './words.ts';

/** Where the words of the known text stand in what was read. */
export interface Alignment {
  readonly stretches: readonly AlignedStretch[];
  /** Words that were read and that belong to no stretch, in the order of reading. */
  readonly left: readonly string[];
}

export interface AlignedStretch {
  readonly stretch: Stretch;
  readonly words: readonly KnownWord[];
  /** For each word its place in what was read, or undefined where it was not found in order. */
  readonly places: readonly (number | undefined)[];
}

/**
 * First the flow, as one sequence; then each note and box, in order within itself, among the words that the flow left
 * over: these have no one right place, as readers may give a note where its mark stands, at the foot or at the end.
 */
export function align(expected: Expected, read: readonly string[]): Alignment {
  const free = read.map((_, index) => index);
  const stretches: AlignedStretch[] = [];
  for (const group of [expected.flow, ...expected.asides]) {
    const known = group.map((stretch) => ({ stretch, words: knownWordsOf(stretch.text) }));
    const words = known.flatMap((each) => each.words.map((word) => word.text));
    const pairs = longestCommonSubsequence(
      words,
      free.map((index) => read[index] as string),
    );
    const places = new Map(pairs.map(([i, j]) => [i, free[j] as number]));
    for (const [, j] of pairs.toReversed()) free.splice(j, 1);
    let start = 0;
    for (const each of known) {
      const from = start;
      stretches.push({ ...each, places: each.words.map((_, index) => places.get(from + index)) });
      start += each.words.length;
    }
  }
  return { stretches, left: free.map((index) => read[index] as string) };
}
