import type { Language } from '@toetssteen/rubric';
import englishStopwords from 'natural/lib/natural/util/stopwords.js';
import dutchStopwords from 'natural/lib/natural/util/stopwords_nl.js';

/** Words that natural's lists lack and that tell the languages apart in codes and reports. */
const MORE_DUTCH =
  'worden deze onze binnen wordt zijn kunnen hebben moeten elkaar voor eigen het jou jouw jullie bent mag mogen zich dient dienen tijdens tussen zowel indien wij';
const MORE_ENGLISH = 'shall may must will should within towards among any their your we us has not is you';

const dutch = new Set([...dutchStopwords.words, ...MORE_DUTCH.split(' ')]);
const english = new Set([
  ...englishStopwords.words.filter((word) => word.length > 1),
  ...MORE_ENGLISH.split(' '),
]);

/** Small words of exactly one of the two languages: `in`, `of`, `was`, `over` say nothing. */
const MARKS: ReadonlyMap<string, Language> = new Map([
  ...[...dutch].filter((word) => !english.has(word)).map((word) => [word, 'nl'] as const),
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

/**
 * Tells the language of each block. A block without a clear majority (a heading, a list of names) takes the language
 * of the nearest clear block, the one that follows before the one that precedes, because a heading belongs to what it
 * stands above.
 */
export function blockLanguages(votes: readonly LanguageVotes[]): readonly Language[] {
  const clear = votes.map(({ nl, en }): Language | undefined =>
    nl > en * 1.5 && nl - en >= 1 ? 'nl' : en > nl * 1.5 && en - nl >= 1 ? 'en' : undefined,
  );
  const total = votes.reduce((sum, vote) => sum + vote.nl - vote.en, 0);
  const following: (Language | undefined)[] = new Array(clear.length);
  let next: Language | undefined;
  for (let index = clear.length - 1; index >= 0; index--) {
    next = clear[index] ?? next;
    following[index] = next;
  }
  let previous: Language = total >= 0 ? 'nl' : 'en';
  return clear.map((own, index) => {
    previous = own ?? following[index] ?? previous;
    return previous;
  });
}
