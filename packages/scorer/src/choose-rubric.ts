import type { Document } from '@toetssteen/document';
import type { Rubric } from '@toetssteen/rubric';
import { runAutomaton } from './compile/automaton.ts';
import { compileTerms } from './compile/compile-terms.ts';
import { type Prepared, prepare } from './text/prepared.ts';

/** A document says what it is in its title and first paragraphs. */
const HEAD_BLOCKS = 12;
/** A word in the head weighs as much as so many further on. */
const HEAD_WEIGHT = 5;

/**
 * Tells by which rubric a document is to be scored: the one whose `recognise` words it uses most, those at its head
 * first.
 *
 * @param rubrics at least one; of equals the first is taken
 * @throws RangeError when there are no rubrics
 */
export function chooseRubric(document: Document, rubrics: readonly Rubric[]): Rubric {
  const [first, ...others] = rubrics;
  if (first === undefined) throw new RangeError('chooseRubric needs at least one rubric to choose from.');
  if (others.length === 0) return first;
  const prepared = prepare(document);
  const scored = rubrics.map((rubric) => ({ rubric, weight: weightOf(prepared, rubric) }));
  return scored.reduce((best, each) => (each.weight > best.weight ? each : best)).rubric;
}

function weightOf(prepared: Prepared, rubric: Rubric): number {
  const terms = {
    nl: compileTerms(
      rubric,
      'nl',
      rubric.recognise.nl.flatMap((item) => item.terms),
    ),
    en: compileTerms(
      rubric,
      'en',
      rubric.recognise.en.flatMap((item) => item.terms),
    ),
  };
  let weight = 0;
  for (const { language, firstWord, endWord, block } of prepared.sentences) {
    const { start, index } = terms[language];
    runAutomaton(start, index, prepared.words.forms, firstWord, endWord, () => {
      weight += block < HEAD_BLOCKS ? HEAD_WEIGHT : 1;
    });
  }
  return weight;
}
