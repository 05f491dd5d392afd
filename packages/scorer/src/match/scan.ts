import { type Hit, runAutomaton } from '../compile/automaton.ts';
import type { CompiledRubric } from '../compile/compile-rubric.ts';
import type { Prepared } from '../text/prepared.ts';

/** Where in each sentence which concepts were met. */
export interface Hits {
  /** By sentence, in the order in which the matches end. */
  readonly bySentence: readonly (readonly Hit[])[];
}

const NONE: readonly Hit[] = [];

/** Runs the automaton of each sentence's language over it: the one pass over the words of the text. */
export function scan(prepared: Prepared, rubric: CompiledRubric): Hits {
  const { forms } = prepared.words;
  const bySentence = prepared.sentences.map((sentence) => {
    const { start, index } = rubric[sentence.language].terms;
    let hits: Hit[] | undefined;
    runAutomaton(start, index, forms, sentence.firstWord, sentence.endWord, (concept, first, last) => {
      hits ??= [];
      hits.push({ concept, first, last });
    });
    return hits ?? NONE;
  });
  return { bySentence };
}
