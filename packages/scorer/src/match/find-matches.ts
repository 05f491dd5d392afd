import type { Refusal } from '../assessment.ts';
import type { Hit } from '../compile/automaton.ts';
import type { CompiledIndicator, CompiledRubric, Concepts } from '../compile/compile-rubric.ts';
import type { Prepared, Sentence } from '../text/prepared.ts';
import { isTakenBack, type Moods, moodReader, type WordRange } from './moods.ts';
import type { Hits } from './scan.ts';
import { type Surroundings, surroundingsReader } from './surroundings.ts';

/** An indicator that fired. */
export interface Match {
  readonly compiled: CompiledIndicator;
  /** Half-open range of sentence indices. */
  readonly firstSentence: number;
  readonly endSentence: number;
  /** The words that met the items, one range an item. */
  readonly words: readonly WordRange[];
}

export interface NearMatch extends Match {
  readonly refusal: Refusal;
}

/**
 * A block is searched so many sentences to either side. No paragraph that a person wrote is longer; without the bound a
 * file that is one endless paragraph would take time that grows with its square.
 */
const BLOCK_REACH = 25;

interface Context {
  readonly prepared: Prepared;
  readonly hits: Hits;
  readonly surroundings: Surroundings;
  readonly moods: Moods;
}

/** Tries the indicators at every sentence where the word they hang on was met. */
export function findMatches(
  prepared: Prepared,
  hits: Hits,
  rubric: CompiledRubric,
): { readonly matches: readonly Match[]; readonly refused: readonly NearMatch[] } {
  const context: Context = {
    prepared,
    hits,
    surroundings: surroundingsReader(prepared, hits),
    moods: moodReader(prepared),
  };
  const matches: Match[] = [];
  const refused: NearMatch[] = [];
  for (const sentence of prepared.sentences) {
    const tried = new Set<number>();
    const { triggered } = rubric[sentence.language];
    for (const { concept } of hits.bySentence[sentence.index] ?? []) {
      for (const compiled of triggered[concept] ?? []) {
        if (tried.has(compiled.order)) continue;
        tried.add(compiled.order);
        const outcome = tryIndicator(compiled, sentence, context);
        if (outcome === undefined) continue;
        if ('refusal' in outcome) refused.push(outcome);
        else matches.push(outcome);
      }
    }
  }
  return withEnoughTimes(prepared, matches, refused);
}

function tryIndicator(
  compiled: CompiledIndicator,
  sentence: Sentence,
  context: Context,
): Match | NearMatch | undefined {
  const { prepared, hits } = context;
  const { indicator } = compiled;
  const kind = prepared.blocks[sentence.block]?.block.kind ?? 'paragraph';
  const [from, to] = scopeOf(indicator.within, sentence, prepared);
  const inScope: Hit[] = [];
  for (let s = from; s < to; s++) inScope.push(...(hits.bySentence[s] ?? []));
  const words = meetAll(compiled, inScope);
  if (words === undefined) return undefined;

  const touched = sentencesOf(words, sentence, prepared, from, to);
  const match: Match = { compiled, firstSentence: touched[0], endSentence: touched[1], words };
  const refusal = refusalOf(compiled, match, sentence, kind, inScope, context);
  return refusal === undefined ? match : { ...match, refusal };
}

function refusalOf(
  compiled: CompiledIndicator,
  match: Match,
  sentence: Sentence,
  kind: string,
  inScope: readonly Hit[],
  { prepared, surroundings, moods }: Context,
): Refusal | undefined {
  const { indicator } = compiled;
  // A heading announces; it proves only where an indicator says so.
  const allowed =
    indicator.where.length === 0 ? kind !== 'heading' : indicator.where.some((place) => place === kind);
  if (!allowed) return 'where';
  if (compiled.without.some((item) => inScope.some((hit) => item.has(hit.concept)))) return 'without';
  if (compiled.under.length > 0 && !meetsAny(compiled.under, surroundings.headings(sentence.block)))
    return 'under';
  if (meetsAny(compiled.notUnder, surroundings.headings(sentence.block))) return 'notUnder';
  if (compiled.about.length > 0 && !meetsAny(compiled.about, surroundings.all(sentence.block)))
    return 'about';
  if (meetsAny(compiled.notAbout, surroundings.all(sentence.block))) return 'notAbout';
  for (let s = match.firstSentence; s < match.endSentence; s++) {
    const mood = moods(prepared.sentences[s] as Sentence);
    if (isTakenBack(mood, indicator.polarity, match.words, (word) => prepared.words.starts[word] as number))
      return 'polarity';
    if (s !== sentence.index) continue;
    if (indicator.modality === 'fact' && mood.plans) return 'modality';
    if (indicator.modality === 'plan' && !mood.plans) return 'modality';
  }
  return undefined;
}

function meetsAny(items: readonly Concepts[], concepts: ReadonlySet<number>): boolean {
  return items.some((item) => {
    for (const concept of item) if (concepts.has(concept)) return true;
    return false;
  });
}

/** Half-open range of the sentences in which everything must stand. */
function scopeOf(
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
function meetAll(compiled: CompiledIndicator, hits: readonly Hit[]): readonly WordRange[] | undefined {
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

function sentencesOf(
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

/** Of an indicator that asks for several sentences under one heading, only those groups that have so many count. */
function withEnoughTimes(
  prepared: Prepared,
  matches: readonly Match[],
  refused: NearMatch[],
): { readonly matches: readonly Match[]; readonly refused: readonly NearMatch[] } {
  const sections = new Map<string, number>();
  const key = (match: Match) => {
    const sentence = prepared.sentences[match.firstSentence] as Sentence;
    const heading = prepared.blocks[sentence.block]?.block.path.at(-1) ?? -1;
    return `${match.compiled.order} ${sentence.language} ${heading}`;
  };
  for (const match of matches) {
    if (match.compiled.indicator.times > 1) sections.set(key(match), (sections.get(key(match)) ?? 0) + 1);
  }
  const enough = matches.filter(({ compiled }, i) => {
    const { times } = compiled.indicator;
    if (times === 1 || (sections.get(key(matches[i] as Match)) ?? 0) >= times) return true;
    refused.push({ ...(matches[i] as Match), refusal: 'times' });
    return false;
  });
  return { matches: enough, refused };
}
