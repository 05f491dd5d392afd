import { DUTCH_HYPHENATED, ENGLISH_SOLID } from './words/hyphenated.ts';

/** First parts that keep their hyphen whatever follows. */
const ALWAYS = new Set(['niet', 'vice', 'non', 'bijna']);

/** Beginnings of words for people, who may be former ones: "ex-student", but "ex-cursie" and "ex-plain". */
const PEOPLE =
  /^(?:alumn|bestuur|burge|cliënt|client|coll?eg|cursist|directeur|director|docent|employe|gedetineerd|husband|leerling|leider|lid|leden|man$|mannen|medewerk|member|minister|partner|president|principal|prof|pupil|rector|schoolleid|student|teacher|vriend|vrouw|voorzitter|werkgever|werknemer|wife)/u;
const ADJECTIVES =
  /^(?:academic|cultural|democrat|econom|emotional|environmental|ethical|legal|medical|political|psycholog)/u;
const TIME = /^tim(?:e|er|ers)$/u;
const TERM = /^(?:term|lived|range|sighted)$/u;

/** First parts that keep it before some words that the lists lack; before others they are the first syllables of a word, or written solid. */
const BEFORE: ReadonlyMap<string, RegExp> = new Map([
  ['ex', PEOPLE],
  ['oud', PEOPLE],
  ['part', TIME],
  ['full', /^(?:tim(?:e|er|ers)|scale|length|day)$/u],
  ['long', TERM],
  ['short', TERM],
  ['social', ADJECTIVES],
  ['near', /^(?:accident|miss)/u],
  ['well', /^(?:being|known|founded|established|informed)/u],
  ['self', /^(?!ish|less|same|hood)/u],
]);

/** First parts of words, each with the beginnings of what follows it. */
type Beginnings = ReadonlyMap<string, readonly string[]>;

function parse(lines: string): Beginnings {
  return new Map(
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const [first = '', rests = ''] = line.split(':');
        return [first, rests.split(',')];
      }),
  );
}

let lists: { readonly dutch: Beginnings; readonly englishSolid: Beginnings } | undefined;

/** The word lists, taken apart when the first word asks for them. */
function wordLists(): { readonly dutch: Beginnings; readonly englishSolid: Beginnings } {
  lists ??= { dutch: parse(DUTCH_HYPHENATED), englishSolid: parse(ENGLISH_SOLID) };
  return lists;
}

/** A beginning of less than so many letters ("y" of "party") is a word's whole rest, but for a plural. */
const TELLING = 3;

function beginsLike(tail: string, beginnings: readonly string[]): boolean {
  return beginnings.some((each) =>
    each.length < TELLING ? tail === each || tail === `${each}s` : tail.startsWith(each),
  );
}

/**
 * Whether a compound is written with a hyphen where the document does not tell: as the word lists have it, and some
 * families of words that they lack. In doubt it is not: most hyphens at line ends part syllables.
 *
 * @param head what stands before the hyphen
 * @param tail the first word after it
 * @param english whether the document is in English
 */
export function keepsHyphen(head: string, tail: string, english: boolean): boolean {
  const first = head.toLowerCase();
  const rest = tail.toLowerCase();
  if (ALWAYS.has(first) || BEFORE.get(first)?.test(rest) === true) return true;
  const { dutch, englishSolid } = wordLists();
  if (!english) return beginsLike(rest, dutch.get(first) ?? []);
  const solid = englishSolid.get(first);
  return solid !== undefined && !beginsLike(rest, solid);
}
