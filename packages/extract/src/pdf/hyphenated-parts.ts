/** First parts that keep their hyphen whatever follows. */
const ALWAYS = new Set(['niet', 'vice', 'non', 'bijna']);

/** Beginnings of words for people, who may be former ones: "ex-student", but "ex-cursie" and "ex-plain". */
const PEOPLE =
  /^(?:alumn|bestuur|burge|cliënt|client|coll?eg|cursist|directeur|director|docent|employe|gedetineerd|husband|leerling|leider|lid|leden|man$|mannen|medewerk|member|minister|partner|president|principal|prof|pupil|rector|schoolleid|student|teacher|vriend|vrouw|voorzitter|werkgever|werknemer|wife)/u;
const ADJECTIVES =
  /^(?:academic|cultural|democrat|econom|emotional|environmental|ethical|legal|medical|political|psycholog)/u;
const TIME = /^tim(?:e|er|ers)$/u;
const TERM = /^(?:term|lived|range|sighted)$/u;

/** First parts that keep it before some words; before others they are the first syllables of a word, or written solid. */
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

/**
 * Whether a compound is written with a hyphen where the document does not tell. In doubt it is not: most hyphens at
 * line ends part syllables.
 *
 * @param head what stands before the hyphen
 * @param tail the first word after it
 */
export function keepsHyphen(head: string, tail: string): boolean {
  const first = head.toLowerCase();
  return ALWAYS.has(first) || BEFORE.get(first)?.test(tail.toLowerCase()) === true;
}
