import type { Refusal } from '../assessment.ts';
import type { Hit } from '../compile/automaton.ts';
import type {
  CompiledIndicator,
  CompiledLanguage,
  CompiledRubric,
  Concepts,
} from '../compile/compile-rubric.ts';
import type { Prepared, Sentence } from '../text/prepared.ts';
import { meetAll, rangeReader, scopeOf, sentencesOf } from './meet-items.ts';
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
        if (!isPossible(compiled, ledger, mark)) continue;
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
 * Which items the sentence at hand meets and which indicators were tried on it: its mark stands in their place. Marks
 * instead of sets, because most indicators are dismissed here, for every sentence anew.
 */
interface Ledger {
  readonly items: Int32Array;
  readonly indicators: Int32Array;
}

function newLedger({ itemCount, indicatorCount }: CompiledLanguage): Ledger {
  return { items: new Int32Array(itemCount), indicators: new Int32Array(indicatorCount) };
}

/** Whether the sentence meets every item; where the scope is wider than the sentence, only trying tells. */
function isPossible({ indicator, needs }: CompiledIndicator, ledger: Ledger, mark: number): boolean {
  if (indicator.within === 'neighbours' || indicator.within === 'block') return true;
  for (const item of needs) if (ledger.items[item] !== mark) return false;
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
