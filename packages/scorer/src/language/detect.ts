import type { Language } from '@toetssteen/rubric';
import englishStopwords from 'natural/lib/natural/util/stopwords.js';
import dutchStopwords from 'natural/lib/natural/util/stopwords_nl.js';

/** Words that natural's lists lack and that tell the languages apart in codes and reports. */
const MORE_DUTCH =
  'u worden deze onze binnen wordt zijn kunnen hebben moeten elkaar voor eigen het jou jouw jullie bent mag mogen zich dient dienen tijdens tussen zowel indien wij';
const MORE_ENGLISH = 'shall may must will should within towards among any their your we us has not is you';

/** natural's lists hold letters and digits too; the digits stand in the Dutch one only. */
const words = (list: readonly string[]) => list.filter((word) => word.length > 1);
const dutch = new Set([...words(dutchStopwords.words), ...MORE_DUTCH.split(' ')]);
const english = new Set([...words(englishStopwords.words), ...MORE_ENGLISH.split(' ')]);

/** Dutch small words that are English words as well, though no small ones. */
const ALSO_ENGLISH = new Set('want die men door hem'.split(' '));

/** Small words of exactly one of the two languages: `in`, `of`, `was`, `over` say nothing. */
const MARKS: ReadonlyMap<string, Language> = new Map([
  ...[...dutch]
    .filter((word) => !english.has(word) && !ALSO_ENGLISH.has(word))
    .map((word) => [word, 'nl'] as const),
  ...[...english].filter((word) => !dutch.has(word)).map((word) => [word, 'en'] as const),
]);

/** How many words speak for each language. */
export interface LanguageVotes {
  readonly nl: number;
  readonly en: number;
}

export function languageVotes(forms: readonly string[]): LanguageVotes {
  let nl = 0;
  let en = 0;
  for (const form of forms) {
    const mark = MARKS.get(form);
    if (mark === 'nl') nl++;
    else if (mark === 'en') en++;
  }
  return { nl, en };
}

/** A document with this share of its marks in one language is written in it; the other one only occurs in it. */
const DOMINANT = 0.9;
/** In such a document a block needs so many more marks of the other language to be taken for it: a quotation, a motto. */
const MARKS_AGAINST = 3;
/** A clear block has half as many marks again of one language. */
const CLEAR_RATIO = 1.5;

/**
 * Tells the language of each block. A block without a clear majority (a heading, a list of names, a row of a table) takes
 * the language of the nearest clear block, the one that follows before the one that precedes, because a heading belongs
 * to what it stands above.
 */
export function blockLanguages(votes: readonly LanguageVotes[]): readonly Language[] {
  const total = votes.reduce((sum, vote) => ({ nl: sum.nl + vote.nl, en: sum.en + vote.en }), {
    nl: 0,
    en: 0,
  });
  const main: Language = total.nl >= total.en ? 'nl' : 'en';
  const dominant = total[main] >= DOMINANT * (total.nl + total.en);

  const clear = votes.map((vote): Language | undefined => {
    const language: Language = vote.nl > vote.en ? 'nl' : 'en';
    const other = language === 'nl' ? vote.en : vote.nl;
    const marks = vote[language] - other;
    if (marks < (dominant && language !== main ? MARKS_AGAINST : 1)) return undefined;
    return vote[language] > other * CLEAR_RATIO ? language : undefined;
  });
  const following: (Language | undefined)[] = new Array(clear.length);
  let next: Language | undefined;
  for (let index = clear.length - 1; index >= 0; index--) {
    next = clear[index] ?? next;
    following[index] = next;
  }
  let previous = main;
  return clear.map((own, index) => {
    previous = own ?? following[index] ?? previous;
    return previous;
  });
}
