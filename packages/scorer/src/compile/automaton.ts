import type { WordIndex } from './word-index.ts';

/**
 * The one automaton of a rubric in one language: a trie over atoms, with edges that skip words. It is run over the
 * words of a sentence; each way through it that ends is a hit of a concept (a term, or a set of terms).
 */
export interface State {
  readonly next: Map<number, State>;
  /** Edges that skip up to `most` words. */
  readonly gaps: { readonly most: number; readonly to: State }[];
  /** Concepts that are complete here. */
  readonly concepts: number[];
}

export function newState(): State {
  return { next: new Map(), gaps: [], concepts: [] };
}

/** One place where a concept was met: words `first` up to and including `last`. */
export interface Hit {
  readonly concept: number;
  readonly first: number;
  readonly last: number;
}

interface Thread {
  readonly state: State;
  readonly first: number;
  /** Words that may still be skipped before the next one has to fit. */
  readonly skips: number;
}

/**
 * Runs the automaton over words `[from, to)`.
 *
 * The work for one word is bounded by the number of threads, which the rubric bounds and the text does not: threads are
 * told apart by state and by the words they may still skip, and of those that differ only in where they began the latest
 * is kept, because the shortest match is the most telling one.
 */
export function runAutomaton(
  start: State,
  index: WordIndex,
  forms: readonly string[],
  from: number,
  to: number,
  onHit: (concept: number, first: number, last: number) => void,
): void {
  let threads: Thread[] = [];
  for (let word = from; word < to; word++) {
    const atoms = index.atomsOf(forms[word] as string);
    const following: Thread[] = [];
    for (const thread of threads) {
      for (const atom of atoms) {
        const state = thread.state.next.get(atom);
        if (state !== undefined) enter(state, thread.first, word, following, onHit);
      }
      if (thread.skips > 0) following.push({ ...thread, skips: thread.skips - 1 });
    }
    for (const atom of atoms) {
      const state = start.next.get(atom);
      if (state !== undefined) enter(state, word, word, following, onHit);
    }
    threads = following.length > 1 ? latest(following) : following;
  }
}

function enter(
  state: State,
  first: number,
  word: number,
  following: Thread[],
  onHit: (concept: number, first: number, last: number) => void,
): void {
  for (const concept of state.concepts) onHit(concept, first, word);
  if (state.next.size > 0) following.push({ state, first, skips: 0 });
  for (const gap of state.gaps) following.push({ state: gap.to, first, skips: gap.most });
}

/** Of the threads in one state, those that no other one with a later beginning and as many skips makes needless. */
function latest(threads: readonly Thread[]): Thread[] {
  const best = new Map<State, Thread[]>();
  for (const thread of threads) {
    const rivals = best.get(thread.state);
    if (rivals === undefined) best.set(thread.state, [thread]);
    else if (!rivals.some((rival) => rival.first >= thread.first && rival.skips >= thread.skips)) {
      const kept = rivals.filter((rival) => rival.first > thread.first || rival.skips > thread.skips);
      kept.push(thread);
      best.set(thread.state, kept);
    }
  }
  return [...best.values()].flat();
}
