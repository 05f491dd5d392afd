import { plain, type Vocabulary, wordsOf } from './vocabulary.ts';

/** Parts of names shorter than this are looked for as whole words only. */
const SHORTEST_WITHIN_WORDS = 4;

/** What names an institution: words of its name that the sector does not use as ordinary words, and its initials. */
export interface NameParts {
  /** Found also within longer words: `Merenland` in `Merenlandse`. */
  readonly within: readonly string[];
  readonly whole: ReadonlySet<string>;
  /** In small letters, but they count only where they are written as capitals: `al` is a word as well. */
  readonly initials: ReadonlySet<string>;
}

/**
 * @param names of all institutions, and of the folders and files they came in
 * @param ordinary a word is ordinary when so many institutions write it with a small letter
 */
export function namePartsOf(names: readonly string[], vocabulary: Vocabulary, ordinary: number): NameParts {
  const within = new Set<string>();
  const whole = new Set<string>();
  const initials = new Set<string>();
  for (const name of names) {
    const words = wordsOf(name.replaceAll(/[-_/.]/gu, ' '));
    for (const { plain: word } of words) {
      if (/^\p{N}+$/u.test(word) || (vocabulary.small.get(word)?.size ?? 0) >= ordinary) continue;
      if (word.length >= SHORTEST_WITHIN_WORDS) within.add(word);
      else whole.add(word);
    }
    for (const letters of [words, words.filter(({ written }) => /^\p{Lu}/u.test(written))]) {
      const joined = plain(letters.map(({ written }) => written.charAt(0)).join(''));
      if (joined.length >= 2) initials.add(joined);
    }
  }
  return { within: [...within], whole, initials };
}
