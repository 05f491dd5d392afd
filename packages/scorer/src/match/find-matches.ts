import type { Refusal } from '../assessment.ts';
import type { Hit } from '../compile/automaton.ts';
import type {
  CompiledIndicator,
  CompiledLanguage,
  CompiledRubric,
  Concepts,
} from '../compile/compile-rubric.ts';
import type { Prepared, Sentence } from '../text/prepared.ts';
import { BLOCK_REACH, meetAll, rangeReader, scopeOf, sentencesOf } from './meet-items.ts';
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

interface Context {
  readonly prepared: Prepared;
  /** All hits of a half-open range of sentences. */
  readonly hitsIn: (from: number, to: number) => readonly Hit[];
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
    hitsIn: rangeReader(hits),
    surroundings: surroundingsReader(prepared, hits),
    moods: moodReader(prepared),
  };
  const matches: Match[] = [];
  const refused: NearMatch[] = [];
  const ledgers = new Map<string, Ledger>();
  for (const sentence of prepared.sentences) {
    const sentenceHits = hits.bySentence[sentence.index] ?? [];
    if (sentenceHits.length === 0) continue;
    const language = rubric[sentence.language];
    const ledger = ledgers.get(sentence.language) ?? newLedger(language);
    ledgers.set(sentence.language, ledger);
    const mark = sentence.index + 1;
    for (const { concept } of sentenceHits) {
      for (const item of language.itemsOf[concept] ?? []) ledger.items[item] = mark;
    }
    for (const { concept } of sentenceHits) {
      for (const compiled of language.triggered[concept] ?? []) {
        if (ledger.indicators[compiled.order] === mark) continue;
        ledger.indicators[compiled.order] = mark;
        if (!isPossible(compiled, sentence, ledger, context)) continue;
        const outcome = tryIndicator(compiled, sentence, context);
        if (outcome === undefined) continue;
        if ('refusal' in outcome) refused.push(outcome);
        else matches.push(outcome);
      }
    }
  }
  return withEnoughTimes(prepared, matches, refused);
}

/**
 * Which items are met in the sentence at hand, beside it and in its block, and which indicators were tried on it: the
 * sentence's mark (for a block, that of its first sentence) stands in their place. Marks instead of sets, because most
 * indicators are dismissed here, for every sentence anew.
 */
interface Ledger {
  readonly language: CompiledLanguage;
  readonly items: Int32Array;
  readonly indicators: Int32Array;
  readonly neighbours: WideMarks;
  readonly block: WideMarks;
}

/** Filled when the first indicator asks for it. */
interface WideMarks {
  readonly items: Int32Array;
  filledFor: number;
}

function newLedger(language: CompiledLanguage): Ledger {
  const items = () => new Int32Array(language.itemCount);
  return {
    language,
    items: items(),
    indicators: new Int32Array(language.indicatorCount),
    neighbours: { items: items(), filledFor: 0 },
    block: { items: items(), filledFor: 0 },
  };
}

/** Whether every item is met somewhere in the scope; whether they stand there as asked, only trying tells. */
function isPossible(
  { indicator, needs }: CompiledIndicator,
  sentence: Sentence,
  ledger: Ledger,
  context: Context,
): boolean {
  const { within } = indicator;
  if (within !== 'neighbours' && within !== 'block') {
    return areMarked(needs, ledger.items, sentence.index + 1);
  }
  const [from, to] = scopeOf(within, sentence, context.prepared);
  // The scope of a block is the same for all of its sentences, but for very long ones.
  const mark = within === 'block' ? from + 1 : sentence.index + 1;
  const wide = ledger[within];
  if (within === 'block' && to - from > BLOCK_REACH) return true;
  if (wide.filledFor !== mark) {
    wide.filledFor = mark;
    for (const { concept } of context.hitsIn(from, to)) {
      for (const item of ledger.language.itemsOf[concept] ?? []) wide.items[item] = mark;
    }
  }
  return areMarked(needs, wide.items, mark);
}

function areMarked(needs: readonly number[], items: Int32Array, mark: number): boolean {
  for (const item of needs) if (items[item] !== mark) return false;
  return true;
}

function tryIndicator(
  compiled: CompiledIndicator,
  sentence: Sentence,
  context: Context,
): Match | NearMatch | undefined {
  const { prepared, hitsIn } = context;
  const { indicator } = compiled;
  const kind = prepared.blocks[sentence.block]?.block.kind ?? 'paragraph';
  const [from, to] = scopeOf(indicator.within, sentence, prepared);
  const inScope = hitsIn(from, to);
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
  if (indicator.polarity === 'any' && indicator.modality === 'any') return undefined;
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
