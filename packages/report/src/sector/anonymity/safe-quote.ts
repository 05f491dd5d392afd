import type { NameParts } from './name-parts.ts';
import { startsWithCapital, type Vocabulary, type Word, wordsOf } from './vocabulary.ts';

/** A word that so many institutions use names none of them. */
export const ENOUGH_INSTITUTIONS = 3;
/** Shorter words are those that every text is held together by. */
const SHORTEST_TELLING_WORD = 4;
/** Parts of a name from this length are also found when written with spaces or signs between the letters. */
const SHORTEST_SPACED_NAME = 6;
/** Longer passages say so much that someone will know them. */
const LONGEST_QUOTE = 400;

const CONTACT =
  /@|https?:|www\.|\b[\p{L}\p{N}-]+\.(?:nl|eu|com|org|net|be|edu|info|academy|art|school)\b|(?:\+|\b0)\d[\d\s().-]{6,}\d/iu;
const DIGITS = /\p{N}+(?:[.,:/-]\p{N}+)*/gu;

/** Names that are of the whole sector, or of nobody. Small letters, no accents. */
const KNOWN_TO_ALL: ReadonlySet<string> = new Set(
  (
    'i nederland nederlands nederlandse dutch netherlands the engels engelse english europees europese european ' +
    'nse ri&e kuo ocw avg whw awb arbowet arbo inspectie hbo oer january february march april may june july august ' +
    'september october november december monday tuesday wednesday thursday friday'
  ).split(' '),
);

export interface QuoteJudge {
  readonly vocabulary: Vocabulary;
  readonly names: NameParts;
}

/**
 * A quote as anyone may read it: numbers masked; undefined where it may tell whose it is. Every word in it is one that
 * several institutions use: a word that stands in the documents of one or two only (a meeting with a name of its own, a
 * craft that one of them teaches) is as good as a name to who knows the sector. Refused are also contact details, parts of
 * the name of any institution, names of people and places (capitals that are not those of a title many use), and
 * abbreviations. When in doubt a quote is refused: another will do.
 */
export function safeQuote(quote: string, { vocabulary, names }: QuoteJudge): string | undefined {
  if (quote.length > LONGEST_QUOTE || CONTACT.test(quote)) return undefined;
  const words = wordsOf(quote);
  const squeezed = words.map((word) => word.plain.replace(/[^\p{L}\p{N}]/gu, '')).join('');
  if (names.within.some((part) => part.length >= SHORTEST_SPACED_NAME && squeezed.includes(part)))
    return undefined;
  if (words.some((word) => tellsWhose(word, vocabulary, names))) return undefined;
  return quote.replace(DIGITS, '…');
}

function tellsWhose(word: Word, vocabulary: Vocabulary, names: NameParts): boolean {
  const { plain, written, startsSentence } = word;
  if (names.whole.has(plain) || names.within.some((part) => plain.includes(part))) return true;
  const capitals = written.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals >= 2 && names.initials.has(plain)) return true;
  if (KNOWN_TO_ALL.has(plain) || /^\p{N}/u.test(written)) return false;
  const small = vocabulary.small.get(plain)?.size ?? 0;
  const capital = vocabulary.capital.get(plain)?.size ?? 0;
  if (capitals >= 2) return capital < ENOUGH_INSTITUTIONS;
  if (capitals === 1 && !startsWithCapital(written)) return true;
  if (startsWithCapital(written)) {
    if (written.length === 1 && !startsSentence) return true;
    if (small < ENOUGH_INSTITUTIONS) return true;
    return !startsSentence && capital < ENOUGH_INSTITUTIONS;
  }
  return plain.length >= SHORTEST_TELLING_WORD && small < ENOUGH_INSTITUTIONS;
}
