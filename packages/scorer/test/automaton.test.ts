import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newState, runAutomaton, type State } from '../src/compile/automaton.ts';
import type { WordIndex } from '../src/compile/word-index.ts';

/** A phrase over an alphabet of three words; `gap` words may be skipped before each but the first. */
type Phrase = readonly { readonly word: string; readonly gap: number }[];

const WORDS = ['a', 'b', 'c'];
const index: WordIndex = { atomsOf: (form) => [WORDS.indexOf(form)].filter((atom) => atom >= 0) };

function automatonOf(phrases: readonly Phrase[]): State {
  const start = newState();
  phrases.forEach((phrase, concept) => {
    let state = start;
    for (const [position, { word, gap }] of phrase.entries()) {
      if (position > 0 && gap > 0) {
        let edge = state.gaps.find(({ most }) => most === gap);
        if (edge === undefined) {
          edge = { most: gap, to: newState() };
          state.gaps.push(edge);
        }
        state = edge.to;
      }
      const atom = WORDS.indexOf(word);
      const next = state.next.get(atom) ?? newState();
      state.next.set(atom, next);
      state = next;
    }
    state.concepts.push(concept);
  });
  return start;
}

/** Tries every beginning and every way to skip: slow, and obviously right. */
function naiveEnds(phrase: Phrase, text: readonly string[]): Set<number> {
  const ends = new Set<number>();
  const from = (step: number, at: number): void => {
    const wanted = phrase[step];
    if (wanted === undefined) {
      ends.add(at - 1);
      return;
    }
    const most = step === 0 ? 0 : wanted.gap;
    for (let skip = 0; skip <= most; skip++)
      if (text[at + skip] === wanted.word) from(step + 1, at + skip + 1);
  };
  text.forEach((_, at) => {
    from(0, at);
  });
  return ends;
}

const phrase = fc.array(fc.record({ word: fc.constantFrom(...WORDS), gap: fc.nat({ max: 3 }) }), {
  minLength: 1,
  maxLength: 4,
});

test('the automaton finds what trying everything finds', () => {
  fc.assert(
    fc.property(
      fc.array(phrase, { minLength: 1, maxLength: 5 }),
      fc.array(fc.constantFrom(...WORDS, 'x'), { maxLength: 14 }),
      (phrases, text) => {
        const found = phrases.map(() => new Set<number>());
        runAutomaton(automatonOf(phrases), index, text, 0, text.length, (concept, first, last) => {
          expect(first).toBeLessThanOrEqual(last);
          found[concept]?.add(last);
        });
        expect(found).toEqual(phrases.map((each) => naiveEnds(each, text)));
      },
    ),
    { numRuns: 2000 },
  );
});
