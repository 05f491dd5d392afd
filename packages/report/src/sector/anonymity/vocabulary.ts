import type { ReadDocument } from '../tables.ts';

/**
 * The words of the sector: who uses which, and how. A word that several institutions use names none of them; one that
 * stands in the documents of a single institution may.
 */
export interface Vocabulary {
  /** Institutions that write the word with a small letter, by the word. */
  readonly small: ReadonlyMap<string, ReadonlySet<string>>;
  /** Institutions that write it with a capital where no sentence begins, by the word in small letters. */
  readonly capital: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface Word {
  readonly written: string;
  /** In small letters, without accents. */
  readonly plain: string;
  readonly startsSentence: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[&'’.-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const SENTENCE_ENDS = /(?:^|[.!?:;•–—\n|(\u201c\u201d"'‘’])\s*$/u;

/** The words of a text, each with whether a sentence, a line or a quotation begins with it. */
export function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    written: match[0],
    plain: plain(match[0]),
    startsSentence: SENTENCE_ENDS.test(text.slice(Math.max(0, match.index - 3), match.index)),
  }));
}

/** In small letters and without accents, so that `Café` and `CAFE` are one word. */
export function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

export function startsWithCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

export function vocabularyOf(documents: readonly ReadDocument[]): Vocabulary {
  const small = new Map<string, Set<string>>();
  const capital = new Map<string, Set<string>>();
  for (const { institution, file } of documents) {
    for (const word of wordsOf(file.document.text)) {
      if (!startsWithCapital(word.written)) add(small, word.plain, institution);
      else if (!word.startsSentence) add(capital, word.plain, institution);
    }
  }
  return { small, capital };
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key) ?? new Set();
  set.add(value);
  map.set(key, set);
}
