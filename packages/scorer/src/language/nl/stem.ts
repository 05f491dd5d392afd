import dutchStemmer from 'natural/lib/natural/stemmers/porter_stemmer_nl.js';

/**
 * natural's Dutch stemmer cuts words of few letters down to the stem of another word (`mensen` and `men`), so shorter
 * stems are not compared.
 */
const SHORTEST_STEM = 5;

/**
 * The stem of a Dutch word, as a second way beside the inflections that are worked out from the rubric's words: it
 * catches derivations (`veiligheid` for `veilig`). Undefined where the stem is too short to mean one word only.
 */
export function dutchStem(form: string): string | undefined {
  // Its rules for -ies stop at -ie; a plural of -ie is the commonest word it leaves alone (sancties, relaties).
  const stem = dutchStemmer.stem(form.replace(/ies$/u, 'ie'));
  return stem.length < SHORTEST_STEM ? undefined : stem;
}
