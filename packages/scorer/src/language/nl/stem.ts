import dutchStemmer from 'natural/lib/natural/stemmers/porter_stemmer_nl.js';

/**
 * natural's Dutch stemmer cuts words of few letters down to the stem of another word (`mensen` and `men`), so shorter
 * stems are not compared.
 */
const SHORTEST_STEM = 5;

const DERIVED = /(heid|heden|lijk|baar|ing|ig)(?:en|e|er|ere|s|st|ste)?$/u;

/**
 * The stem of a Dutch word, as a second way beside the inflections that are worked out from the rubric's words: it
 * catches forms of words that the rubric writes in another form than the plain one. Undefined where the stem is too short to mean one word only.
 */
export function dutchStem(form: string): string | undefined {
  // Its rules for -ies stop at -ie; a plural of -ie is the commonest word it leaves alone (sancties, relaties).
  const stem = dutchStemmer.stem(form.replace(/ies$/u, 'ie'));
  if (stem.length < SHORTEST_STEM) return undefined;
  // It also cuts endings that make another word (gedraging and gedrag, verantwoordelijk and verantwoorden).
  const [, ending] = DERIVED.exec(form) ?? [];
  return ending === undefined ? stem : `${stem}+${ending.replace('heden', 'heid')}`;
}
