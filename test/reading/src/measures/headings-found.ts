import type { Expected, Heading } from '../expected.ts';
import { longestCommonSubsequence } from './common-subsequence.ts';
import { wordsOf } from './words.ts';

/**
 * Headings found: how many headings come back with all their words, their level, and in their order. Given headings
 * that are none count against it: twice the common ones as a share of all known and all given ones (the F1 score).
 * Titles of boxes may be given as headings or not, at any level.
 */
export function headingsFound(expected: Expected, given: readonly Heading[]): number {
  const boxTitles = new Set(
    expected.asides
      .flat()
      .flatMap(({ kind, text }) => (kind === 'box-title' ? [wordsOf(text).join(' ')] : [])),
  );
  const known = expected.headings.map(keyOf);
  const read = given.filter(({ text }) => !boxTitles.has(wordsOf(text).join(' '))).map(keyOf);
  return (2 * longestCommonSubsequence(known, read).length) / (known.length + read.length);
}

export function keyOf({ level, text }: Heading): string {
  return `${level} ${wordsOf(text).join(' ')}`;
}
