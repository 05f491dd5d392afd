import type { Alignment } from './align.ts';

/**
 * Words in order: the length of the longest common subsequence of known and read words, as a share of the known words.
 * For the text that flows it is one sequence; every note and box is a sequence of its own. See `align`.
 */
export function wordsInOrder({ stretches }: Alignment): number {
  let found = 0;
  let known = 0;
  for (const { words, places } of stretches) {
    words.forEach((word, index) => {
      if (word.optional) return;
      known++;
      if (places[index] !== undefined) found++;
    });
  }
  return found / known;
}
