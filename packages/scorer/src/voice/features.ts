import type { Language } from '@toetssteen/rubric';
import dutchStemmer from 'natural/lib/natural/stemmers/porter_stemmer_nl.js';
import { englishStem } from '../language/en/inflect.ts';

/** A feature of a sentence and its weight in it. The weights of a sentence have length 1 as a vector. */
export interface Feature {
  readonly name: string;
  readonly weight: number;
  /** Index, within the sentence, of the word it comes from. */
  readonly word: number;
}

/** A run of letters this long says something of a word that was never seen: of compounds above all. */
const RUN = 5;
const SHORTEST_WORD_WITH_RUNS = 6;
/** Whole words say more than pairs, and pairs more than runs of letters. */
const WEIGHTS = { word: 1, pair: 0.7, skip: 0.5, run: 0.3 } as const;

/**
 * What the second voice sees of a sentence: stems, pairs of neighbouring stems, pairs with one stem between, and runs of
 * letters. Order is otherwise forgotten.
 */
export function sentenceFeatures(forms: readonly string[], language: Language): readonly Feature[] {
  const stems = forms.map((form) => (language === 'nl' ? dutchStemmer.stem(form) : englishStem(form)));
  const features = new Map<string, Feature>();
  const add = (name: string, weight: number, word: number) => {
    if ((features.get(name)?.weight ?? 0) < weight) features.set(name, { name, weight, word });
  };
  stems.forEach((stem, i) => {
    add(stem, WEIGHTS.word, i);
    if (i > 0) add(`${stems[i - 1]} ${stem}`, WEIGHTS.pair, i);
    if (i > 1) add(`${stems[i - 2]} _ ${stem}`, WEIGHTS.skip, i);
    const form = forms[i] as string;
    if (form.length < SHORTEST_WORD_WITH_RUNS) return;
    const bounded = `^${form}$`;
    for (let at = 0; at + RUN <= bounded.length; at++) add(`~${bounded.slice(at, at + RUN)}`, WEIGHTS.run, i);
  });
  const all = [...features.values()];
  const length = Math.hypot(...all.map((feature) => feature.weight)) || 1;
  return all.map((feature) => ({ ...feature, weight: feature.weight / length }));
}
