import type { Language, Rubric, Term, WordPattern } from '@toetssteen/rubric';
import { englishStem } from '../language/en/inflect.ts';
import { inflectDutch } from '../language/nl/inflect.ts';
import { dutchStem } from '../language/nl/stem.ts';
import { findWords } from '../text/words.ts';
import { newState, type State } from './automaton.ts';
import { type WordIndex, type WordIndexBuilder, wordIndexBuilder } from './word-index.ts';

/** The automaton of a rubric in one language, and the number of the concept of each term. */
export interface CompiledTerms {
  readonly language: Language;
  readonly start: State;
  readonly index: WordIndex;
  /** By {@link Term.written}: one concept a term, however many items use it. */
  readonly conceptOf: ReadonlyMap<string, number>;
}

type SingleWord = Exclude<WordPattern, { kind: 'gap' | 'set' }>;

/** One word of a phrase, and how many others may be skipped before it. */
interface Step {
  readonly atom: number;
  readonly gap: number;
}

/** Compiles terms into one automaton. Equal words share an atom and equal beginnings share states. */
export function compileTerms(rubric: Rubric, language: Language, terms: Iterable<Term>): CompiledTerms {
  const builder = wordIndexBuilder(language);
  const atoms = new Map<string, number>();
  const sets = new Map(rubric.sets.map((set) => [set.name, set.terms[language]]));
  const phrasesOfSets = new Map<string, readonly Step[][]>();

  const atom = (key: string, define: (atom: number) => void): number => {
    const known = atoms.get(key);
    if (known !== undefined) return known;
    const made = atoms.size;
    atoms.set(key, made);
    define(made);
    return made;
  };

  const wordSteps = (word: SingleWord, gap: number): Step[] =>
    splitWord(word).map((part, i) => ({
      atom: atom(`${part.kind} ${wordKey(part)}`, (made) => define(builder, language, made, part)),
      gap: i === 0 ? gap : 0,
    }));

  const formsStep = (forms: readonly string[], gap: number): Step => ({
    atom: atom(`forms ${forms.join(' ')}`, (made) => builder.addForms(made, forms)),
    gap,
  });

  /** The word itself, and the verb in two parts where it is one that parts. */
  const wordPhrases = (word: SingleWord, gap: number): Step[][] => {
    const split = language === 'nl' && word.kind === 'word' ? inflectDutch(word.text).split : [];
    const apart = split.map(({ first, gap: between, second }) => [
      formsStep(first, gap),
      formsStep(second, between),
    ]);
    return [wordSteps(word, gap), ...apart];
  };

  /** One atom for all single words of the set, so that a phrase of several sets does not multiply out. */
  const setPhrases = (name: string, gap: number): Step[][] => {
    let phrases = phrasesOfSets.get(name);
    if (phrases === undefined) {
      phrases = membersOf(name);
      phrasesOfSets.set(name, phrases);
    }
    return phrases.map(([first, ...rest]) => [{ ...(first as Step), gap }, ...rest]);
  };

  const membersOf = (name: string): Step[][] => {
    const members = sets.get(name) ?? [];
    const singles = members.flatMap(({ words: [first, ...more] }) =>
      first !== undefined && more.length === 0 && first.kind !== 'gap' && first.kind !== 'set' ? [first] : [],
    );
    // Split as the text is split, which also folds accents.
    const whole = singles
      .map(splitWord)
      .flatMap(([word, ...more]) => (word !== undefined && more.length === 0 ? [word] : []));
    const setAtom = atom(`set ${name}`, (made) => {
      for (const word of whole) define(builder, language, made, word);
    });
    const longer = members.flatMap(phrasesOf).filter((phrase) => phrase.length > 1);
    return [[{ atom: setAtom, gap: 0 }], ...longer];
  };

  const phrasesOf = (term: Term): Step[][] => {
    let phrases: Step[][] = [[]];
    let gap = 0;
    for (const word of term.words) {
      if (word.kind === 'gap') {
        gap = word.most;
        continue;
      }
      const continuations = word.kind === 'set' ? setPhrases(word.name, gap) : wordPhrases(word, gap);
      phrases = phrases.flatMap((phrase) =>
        continuations.map((continuation) => [...phrase, ...continuation]),
      );
      gap = 0;
    }
    return phrases;
  };

  const start = newState();
  const conceptOf = new Map<string, number>();
  for (const term of terms) {
    if (conceptOf.has(term.written)) continue;
    const concept = conceptOf.size;
    conceptOf.set(term.written, concept);
    for (const phrase of phrasesOf(term)) insert(start, phrase, concept);
  }
  return { language, start, index: builder.build(), conceptOf };
}

/** What the rubric writes as one word may be several in a text: `sociaal-emotioneel`, `e-mail`. */
function splitWord(word: SingleWord): SingleWord[] {
  if (word.kind === 'class') return [word];
  return findWords(word.text).forms.map((text) => ({ kind: word.kind, text }));
}

function wordKey(word: SingleWord): string {
  return word.kind === 'class' ? word.name : word.text;
}

function define(builder: WordIndexBuilder, language: Language, atom: number, word: SingleWord): void {
  switch (word.kind) {
    case 'class':
      builder.addClass(atom, word.name);
      return;
    case 'form':
      builder.addForms(atom, [word.text]);
      return;
    case 'word': {
      const stem = language === 'nl' ? dutchStem(word.text) : englishStem(word.text);
      builder.addForms(atom, language === 'nl' ? inflectDutch(word.text).forms : [word.text]);
      if (stem !== undefined) builder.addStem(atom, stem);
      return;
    }
    case 'last-part':
      // Only the end of a compound is inflected; before another part a word stands as it is, or with a linking letter.
      builder.addParts(
        atom,
        word.kind,
        language === 'nl' ? inflectDutch(word.text).forms : [word.text, `${word.text}s`],
      );
      return;
    default:
      builder.addParts(atom, word.kind, [word.text]);
  }
}

function insert(start: State, phrase: readonly Step[], concept: number): void {
  let state = start;
  phrase.forEach((step, position) => {
    if (step.gap > 0 && position > 0) state = afterGap(state, step.gap);
    let next = state.next.get(step.atom);
    if (next === undefined) {
      next = newState();
      state.next.set(step.atom, next);
    }
    state = next;
  });
  if (!state.concepts.includes(concept)) state.concepts.push(concept);
}

function afterGap(state: State, most: number): State {
  const known = state.gaps.find((gap) => gap.most === most);
  if (known !== undefined) return known.to;
  const to = newState();
  state.gaps.push({ most, to });
  return to;
}
