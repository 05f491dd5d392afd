import type { Hit } from '../compile/automaton.ts';
import type { CompiledIndicator, Concepts } from '../compile/compile-rubric.ts';
import type { Prepared, Sentence } from '../text/prepared.ts';
import type { WordRange } from './moods.ts';
import type { Hits } from './scan.ts';

/**
 * A block is searched so many sentences to either side. No paragraph that a person wrote is longer; without the bound a
 * file that is one endless paragraph would take time that grows with its square.
 */
export const BLOCK_REACH = 25;

/** Half-open range of the sentences in which everything must stand. */
export function scopeOf(
  within: CompiledIndicator['indicator']['within'],
  sentence: Sentence,
  prepared: Prepared,
): readonly [number, number] {
  const block = prepared.blocks[sentence.block] as Prepared['blocks'][number];
  if (within === 'sentence' || typeof within === 'number') return [sentence.index, sentence.index + 1];
  if (within === 'block') {
    return [
      Math.max(block.firstSentence, sentence.index - BLOCK_REACH),
      Math.min(block.endSentence, sentence.index + BLOCK_REACH + 1),
    ];
  }
  const joins = (index: number) => {
    const other = prepared.sentences[index];
    if (other === undefined || other.language !== sentence.language) return false;
    if (other.block === sentence.block) return true;
    const { block: otherBlock } = prepared.blocks[other.block] as Prepared['blocks'][number];
    return otherBlock.kind !== 'heading' && otherBlock.path.at(-1) === block.block.path.at(-1);
  };
  const from = joins(sentence.index - 1) ? sentence.index - 1 : sentence.index;
  const to = joins(sentence.index + 1) ? sentence.index + 2 : sentence.index + 1;
  return [from, to];
}

/** For each item the words that met it; undefined when one is not met, or not in order, or not close enough. */
export function meetAll(compiled: CompiledIndicator, hits: readonly Hit[]): readonly WordRange[] | undefined {
  const { inOrder, within } = compiled.indicator;
  if (typeof within === 'number') return meetWithin(compiled.all, hits, within, inOrder);
  const words: WordRange[] = [];
  let after = -1;
  for (const item of compiled.all) {
    let best: Hit | undefined;
    for (const hit of hits) {
      if (!item.has(hit.concept) || (inOrder && hit.first <= after)) continue;
      if (best === undefined || hit.last < best.last) best = hit;
    }
    if (best === undefined) return undefined;
    after = best.last;
    words.push({ first: best.first, last: best.last });
  }
  return words;
}

/** Tries each hit as the leftmost one: the hits of one paragraph are few. */
function meetWithin(
  items: readonly Concepts[],
  hits: readonly Hit[],
  most: number,
  inOrder: boolean,
): readonly WordRange[] | undefined {
  const sorted = hits
    .filter((hit) => items.some((item) => item.has(hit.concept)))
    .toSorted((a, b) => a.first - b.first);
  for (const leftmost of sorted) {
    const words: WordRange[] = [];
    let after = -1;
    const complete = items.every((item) => {
      const hit = sorted.find(
        ({ concept, first, last }) =>
          item.has(concept) &&
          first >= leftmost.first &&
          last < leftmost.first + most &&
          (!inOrder || first > after),
      );
      if (hit === undefined) return false;
      after = hit.last;
      words.push({ first: hit.first, last: hit.last });
      return true;
    });
    if (complete) return words;
  }
  return undefined;
}

export function sentencesOf(
  words: readonly WordRange[],
  sentence: Sentence,
  prepared: Prepared,
  from: number,
  to: number,
): readonly [number, number] {
  let first = sentence.index;
  let end = sentence.index + 1;
  for (let s = from; s < to; s++) {
    const { firstWord, endWord } = prepared.sentences[s] as Sentence;
    if (!words.some((range) => range.first >= firstWord && range.first < endWord)) continue;
    first = Math.min(first, s);
    end = Math.max(end, s + 1);
  }
  return [first, end];
}

/** Gathers the hits of a range of sentences; the same range is mostly asked for many times in a row. */
export function rangeReader(hits: Hits): (from: number, to: number) => readonly Hit[] {
  let last: { readonly from: number; readonly to: number; readonly hits: readonly Hit[] } | undefined;
  return (from, to) => {
    if (to === from + 1) return hits.bySentence[from] ?? [];
    if (last?.from !== from || last.to !== to)
      last = { from, to, hits: hits.bySentence.slice(from, to).flat() };
    return last.hits;
  };
}
