import type { Language } from '@toetssteen/rubric';
import type { Prepared, Sentence } from '../text/prepared.ts';
import { sentenceFeatures } from './features.ts';
import { type VoiceLanguage, type VoiceModel, WEIGHT_STEP } from './voice-model.ts';

/** A sentence that points to an element by the look of it. */
export interface Pointer {
  readonly sentence: Sentence;
  readonly probability: number;
  /** What the probability is enough for; undefined: the sentence is only the nearest there is. */
  readonly verdict: 'present' | 'doubtful' | undefined;
  /** Indices of the words that weighed most, heaviest first. */
  readonly words: readonly number[];
}

/** Below this a sentence is not even near; most sentences are far from most elements. */
const LEAST_PROBABILITY = 0.02;
/** So many words are named as the reason. */
const REASONS = 4;
/** Shorter sentences have too few words to be like anything. */
const FEWEST_WORDS = 4;

/**
 * Reads every sentence of running text and gives, for each element, the sentences that point to it, the likeliest first.
 *
 * @param wanted only these elements are looked at
 */
export function listen(
  model: VoiceModel,
  prepared: Prepared,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, readonly Pointer[]> {
  const pointers = new Map<string, Pointer[]>();
  for (const sentence of prepared.sentences) {
    if (prepared.blocks[sentence.block]?.block.kind === 'heading') continue;
    if (sentence.endWord - sentence.firstWord < FEWEST_WORDS) continue;
    for (const [element, pointer] of pointersOf(
      model.languages[sentence.language],
      sentence.language,
      sentence,
      prepared,
    )) {
      if (!wanted.has(element)) continue;
      const list = pointers.get(element);
      if (list === undefined) pointers.set(element, [pointer]);
      else list.push(pointer);
    }
  }
  for (const list of pointers.values()) {
    list.sort((a, b) => b.probability - a.probability || a.sentence.index - b.sentence.index);
  }
  return pointers;
}

function pointersOf(
  model: VoiceLanguage,
  language: Language,
  sentence: Sentence,
  prepared: Prepared,
): readonly (readonly [string, Pointer])[] {
  const features = sentenceFeatures(
    prepared.words.forms.slice(sentence.firstWord, sentence.endWord),
    language,
  );
  const sums = model.bias.slice();
  for (const { name, weight } of features) {
    const learned = Object.hasOwn(model.features, name) ? (model.features[name] as readonly number[]) : [];
    for (let i = 0; i < learned.length; i += 2) {
      const element = learned[i] as number;
      sums[element] = (sums[element] as number) + weight * (learned[i + 1] as number) * WEIGHT_STEP;
    }
  }
  return sums.flatMap((sum, element) => {
    const probability = 1 / (1 + Math.exp(-sum));
    if (probability < LEAST_PROBABILITY) return [];
    const enough = probability >= (model.threshold[element] as number) ? 'doubtful' : undefined;
    const verdict = probability >= model.certainty ? 'present' : enough;
    const words = heaviestWords(model, features, element).map((word) => sentence.firstWord + word);
    return [[model.elements[element] as string, { sentence, probability, verdict, words }] as const];
  });
}

function heaviestWords(
  model: VoiceLanguage,
  features: ReturnType<typeof sentenceFeatures>,
  element: number,
): number[] {
  const byWord = new Map<number, number>();
  for (const { name, weight, word } of features) {
    const learned = Object.hasOwn(model.features, name) ? (model.features[name] as readonly number[]) : [];
    for (let i = 0; i < learned.length; i += 2) {
      if (learned[i] === element)
        byWord.set(word, (byWord.get(word) ?? 0) + weight * (learned[i + 1] as number));
    }
  }
  return [...byWord]
    .filter(([, weight]) => weight > 0)
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, REASONS)
    .map(([word]) => word);
}
