import type { Expected } from '../expected.ts';
import { knownWordsOf, wordsOf } from './words.ts';

/** So many words that stand together are tried as one. */
const LONGEST_RUN = 3;

export interface BrokenWord {
  readonly read: string;
  readonly kind: 'joined' | 'split';
}

/**
 * Words wrongly joined or split: words that were read and that are not known words, but
 * - joined: two or three neighbouring known words written as one, or a known word without its hyphen;
 * - split: a part of a known word, which the one or two words read beside it complete (a part that happens to be a word
 *   counts as well, if the text knows no such pair of neighbours).
 * The measure is their number as a share of all words read.
 */
export function brokenWords(expected: Expected, read: readonly string[]): BrokenWord[] {
  const known = knownSequences(expected);
  const vocabulary = new Set(known.flat());
  const solid = new Set([...vocabulary].map(lettersOf));
  const neighbours = new Set(known.flatMap((words) => runsOf(words).map((run) => run.join(' '))));
  const joins = new Set(known.flatMap((words) => runsOf(words).map((run) => lettersOf(run.join('')))));

  const kinds: (BrokenWord['kind'] | undefined)[] = read.map((word) => {
    if (vocabulary.has(word)) return undefined;
    const letters = lettersOf(word);
    return joins.has(letters) || solid.has(letters) ? 'joined' : undefined;
  });
  for (const { run, start } of placedRunsOf(read)) {
    if (!solid.has(lettersOf(run.join(''))) || neighbours.has(run.join(' '))) continue;
    if (run.every((word) => vocabulary.has(word) && /^\P{L}*$/u.test(word))) continue;
    run.forEach((_, index) => {
      kinds[start + index] ??= 'split';
    });
  }
  return read.flatMap((word, index) => {
    const kind = kinds[index];
    return kind === undefined ? [] : [{ read: word, kind }];
  });
}

function knownSequences({ flow, asides, furniture }: Expected): string[][] {
  const sequence = (texts: readonly string[]) =>
    texts.flatMap((text) => knownWordsOf(text).map((word) => word.text));
  return [
    sequence(flow.map((stretch) => stretch.text)),
    // Once more without marks: `word {1} word` are neighbours in either reading.
    sequence(flow.map((stretch) => stretch.text.replace(/\{\d+\}/gu, ' '))),
    ...asides.map((stretches) => sequence(stretches.map((stretch) => stretch.text))),
    wordsOf(furniture.join(' ')),
  ];
}

function runsOf(words: readonly string[]): string[][] {
  return placedRunsOf(words).map(({ run }) => run);
}

function placedRunsOf(words: readonly string[]): { readonly run: string[]; readonly start: number }[] {
  return words.flatMap((_, start) =>
    Array.from({ length: LONGEST_RUN - 1 }, (_, more) => words.slice(start, start + more + 2))
      .filter((run) => run.length > 1)
      .map((run) => ({ run, start })),
  );
}

function lettersOf(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, '');
}
