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

/** What a sentence says of an element; words are counted from its first. */
type Said = Omit<Pointer, 'sentence'> & { readonly element: string };

/** Reads a prepared document; `wanted` are the elements that are looked at. */
export type SecondVoice = (
  prepared: Prepared,
  wanted: ReadonlySet<string>,
) => ReadonlyMap<string, readonly Pointer[]>;

/** So many sentences are remembered: those of a report of some 200 pages. */
const MOST_REMEMBERED = 5_000;

/**
 * Gives a voice that reads every sentence of running text and tells, for each element, the sentences that point to it, the
 * likeliest first. What it said of a sentence it remembers: a text that is being edited is read again and again, and most
 * of it is as it was.
 */
export function createVoice(model: VoiceModel): SecondVoice {
  const remembered = new Map<string, readonly Said[]>();
  const say = (forms: readonly string[], language: Language): readonly Said[] => {
    const key = `${language} ${forms.join(' ')}`;
    const before = remembered.get(key);
    if (before !== undefined) return before;
    const said = saidOf(model.languages[language], language, forms);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(key, said);
    return said;
  };
  return (prepared, wanted) => {
    const pointers = new Map<string, Pointer[]>();
    for (const sentence of prepared.sentences) {
      if (prepared.blocks[sentence.block]?.block.kind === 'heading') continue;
      if (sentence.endWord - sentence.firstWord < FEWEST_WORDS) continue;
      const forms = prepared.words.forms.slice(sentence.firstWord, sentence.endWord);
      for (const { element, words, ...said } of say(forms, sentence.language)) {
        if (!wanted.has(element)) continue;
        const pointer = { ...said, sentence, words: words.map((word) => sentence.firstWord + word) };
        const list = pointers.get(element);
        if (list === undefined) pointers.set(element, [pointer]);
        else list.push(pointer);
      }
    }
    for (const list of pointers.values()) {
      list.sort((a, b) => b.probability - a.probability || a.sentence.index - b.sentence.index);
    }
    return pointers;
  };
}

function saidOf(model: VoiceLanguage, language: Language, forms: readonly string[]): readonly Said[] {
  const features = sentenceFeatures(forms, language);
  const sums = model.bias.slice();
  for (const { name, weight } of features) {
    const learned = Object.hasOwn(model.features, name) ? (model.features[name] as readonly number[]) : [];
    for (let i = 0; i < learned.length; i += 2) {
      const element = learned[i] as number;
      sums[element] = (sums[element] as number) + weight * (learned[i + 1] as number) * WEIGHT_STEP;
    }
  }
  return sums.flatMap((sum, index): Said[] => {
    const probability = 1 / (1 + Math.exp(-sum));
    if (probability < LEAST_PROBABILITY) return [];
    const enough = probability >= (model.threshold[index] as number) ? 'doubtful' : undefined;
    const verdict = probability >= model.certainty ? 'present' : enough;
    const element = model.elements[index] as string;
    return [{ element, probability, verdict, words: heaviestWords(model, features, index) }];
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
