import { keepsHyphen } from './hyphenated-parts.ts';

/** The words of a document, as far as line ends do not touch them: the witnesses for joining broken words. */
export interface Vocabulary {
  /** In lower case; words with a hyphen inside stand here whole. */
  readonly words: ReadonlySet<string>;
  /** The document has more of the everyday words of English than of Dutch. */
  readonly english: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-‐‑'’][\p{L}\p{M}\p{N}]+)*/gu;
/** Most words, told without a search. */
const PLAIN = /^[a-z]+$/u;
/** Hyphens at a line end: minus, soft hyphen, hyphen, non-breaking hyphen, not sign (which some fonts draw for one). */
const BROKEN = /[\p{L}\p{N}]([-\u00AD‐‑¬])$/u;
const LAST_PART = /[\p{L}\p{M}\p{N}]+(?:[-‐‑][\p{L}\p{M}\p{N}]+)*$/u;
const FIRST_WORD = /^[\p{L}\p{M}\p{N}]+(?:[-‐‑][\p{L}\p{M}\p{N}]+)*/u;
/** "HR-academie", "CvB-leden": no syllable ends in a capital. */
const ABBREVIATION = /[\p{L}\p{N}]\p{Lu}$/u;
/** "kunst- en modeopleidingen", "in- of uitschrijven", "full- and part-time". */
const LINKING = /^(?:en|of|and|or|und|oder|et|ou|c\.q\.|tot|dan wel|alsmede)(?![\p{L}\p{N}])/u;
/** Vowels that Dutch keeps apart with a hyphen where two parts of a compound meet: "zee-eend", "auto-ongeluk". */
const CLASH = /(?:a[aeiu]|e[eiu]|i[ej]|o[eiou]|u[iu])$/u;
/** English keeps vowels apart after few first parts: "re-elect" and "co-operate", but "be-ing" and "experi-ence". */
const ENGLISH_CLASH = /^(?:(?:re|pre|de)-e|co-o|(?:anti|semi)-i)/u;
/** Words that a text of some length does not do without, and that the other language has not. */
const DUTCH_WORDS = ['het', 'een', 'van', 'en', 'voor', 'niet', 'zijn', 'aan'];
const ENGLISH_WORDS = ['the', 'of', 'and', 'for', 'with', 'that', 'not', 'by'];
const WITH_TREMA: Readonly<Record<string, string>> = { a: 'ä', e: 'ë', i: 'ï', o: 'ö', u: 'ü' };

export function collectWords(lines: Iterable<string>): Vocabulary {
  const words = new Set<string>();
  for (const line of lines) {
    const parts = line.toLowerCase().split(' ');
    // The first and last word of a line may be halves.
    for (let index = 1; index < parts.length - 1; index++) {
      const part = parts[index] as string;
      if (PLAIN.test(part)) words.add(part);
      else for (const word of part.match(WORD) ?? []) words.add(word.replaceAll(/[‐‑]/gu, '-'));
    }
  }
  const count = (everyday: readonly string[]) => everyday.filter((word) => words.has(word)).length;
  return { words, english: count(ENGLISH_WORDS) > count(DUTCH_WORDS) };
}

/** How a line goes on in the next: what it ends in, and what the next begins with. */
export interface Joint {
  readonly left: string;
  readonly right: string;
}

/**
 * Joins two lines of one block. The document's own words decide whether a hyphen at the line end belongs to the word.
 *
 * @returns both lines, the first ending in a space unless its last word goes on
 */
export function joinLines(left: string, right: string, { words, english }: Vocabulary): Joint {
  if (!BROKEN.test(left)) {
    return isSplitWithoutHyphen(left, right, words) || endsInside(left)
      ? { left, right }
      : spaced(left, right);
  }
  const stem = left.slice(0, -1);
  const kept = `${stem}-`;
  if (LINKING.test(right)) return spaced(kept, right);
  const head = lastWord(stem) ?? '';
  const tail = FIRST_WORD.exec(right)?.[0] ?? '';
  if (tail === '') return spaced(kept, right);
  const joined = `${head}${tail}`.toLowerCase();
  const hyphenated = `${head}-${tail}`.toLowerCase();
  if (words.has(joined)) return { left: stem, right };
  if (words.has(hyphenated)) return { left: kept, right };
  const shouted = head.length > 1 && head === head.toUpperCase() && tail === tail.toUpperCase();
  if (!/^\p{Ll}/u.test(tail) && !shouted) return { left: kept, right };
  if (ABBREVIATION.test(head) && !shouted) return { left: kept, right };
  if (/\d$/u.test(head) || keepsHyphen(head, tail, english)) return { left: kept, right };
  if (english) return { left: ENGLISH_CLASH.test(hyphenated) ? kept : stem, right };
  if (CLASH.test(`${head.at(-1)}${tail.at(0)}`.toLowerCase())) return joinVowels(stem, head, right, words);
  return { left: stem, right };
}

/** "be-" and "eindigen": the trema that the line end made superfluous comes back if the document writes it so. */
function joinVowels(stem: string, head: string, right: string, words: ReadonlySet<string>): Joint {
  const vowel = WITH_TREMA[right.charAt(0)];
  const tail = FIRST_WORD.exec(right)?.[0] ?? '';
  if (vowel !== undefined && words.has(`${head}${vowel}${tail.slice(1)}`.toLowerCase())) {
    return { left: stem, right: `${vowel}${right.slice(1)}` };
  }
  return { left: `${stem}-`, right };
}

/**
 * A soft hyphen (U+00AD) never arrives here, pdf.js leaves it out. So a word may be broken without a sign; it is joined
 * when the document has the whole word elsewhere and neither of the halves.
 */
function isSplitWithoutHyphen(left: string, right: string, words: ReadonlySet<string>): boolean {
  if (!/^\p{Ll}/u.test(right)) return false;
  const head = lastWord(left)?.toLowerCase();
  const tail = FIRST_WORD.exec(right)?.[0].toLowerCase();
  if (head === undefined || tail === undefined || head.length < 3 || tail.length < 3) return false;
  return words.has(`${head}${tail}`) && !words.has(head) && !words.has(tail);
}

/** "student/" and "medewerker", or an address broken at a stroke, dot or query sign. */
function endsInside(left: string): boolean {
  return /\p{L}\/$/u.test(left) || /(?:https?:\/\/|www\.)\S*[/?=&_]$/u.test(left);
}

/** Searched only behind the last space: a search through the whole line would take its square in time. */
function lastWord(text: string): string | undefined {
  return LAST_PART.exec(text.slice(text.lastIndexOf(' ') + 1))?.[0];
}

function spaced(left: string, right: string): Joint {
  return { left: `${left} `, right };
}
