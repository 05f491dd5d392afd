/**
 * Trains the second voice on the sentences of `rubric/sentences/` and writes `rubric/<id>.voice.json`.
 *
 *     pnpm train
 *
 * One logistic regression for each element and language, by stochastic gradient descent with a fixed seed: the same
 * sentences give the same bytes. Only every other sentence is used; the others are kept apart for
 * measuring. The labelled documents that may be seen teach as well, above all what does not count. natural's
 * own logistic regression keeps dense matrices and cannot hold so many features.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '@toetssteen/rubric';
import { RUBRIC_IDS, type RubricId } from '@toetssteen/rubric/node';
import { prepare } from '../packages/scorer/src/text/prepared.ts';
import { findWords } from '../packages/scorer/src/text/words.ts';
import { sentenceFeatures } from '../packages/scorer/src/voice/features.ts';
import {
  type VoiceLanguage,
  type VoiceModel,
  WEIGHT_STEP,
} from '../packages/scorer/src/voice/voice-model.ts';
import { type Case, loadCases } from '../test/evaluation/src/cases.ts';

const EPOCHS = 6;
const LEARNING_RATE = 6;
const DECAY = 1e-5;
/** A sentence of the element itself teaches more than one of another element, which may hold it unlabelled. */
const OWN_WEIGHT = 3;
const OTHER_WEIGHT = 0.7;
/** Weights nearer to nothing are left out of the file. */
const LEAST_WEIGHT = 0.5;
/**
 * Probabilities, by rubric, from which a sentence points to an element, and from which it proves one (above 1: never); how
 * they were chosen: docs/second-voice.md.
 */
const THRESHOLDS: Readonly<Record<RubricId, { readonly doubt: number; readonly certainty: number }>> = {
  gedragscode: { doubt: 0.2, certainty: 0.98 },
  jaarverslag: { doubt: 0.5, certainty: 2 },
};

interface Example {
  /** Elements that the sentence proves. */
  readonly proves: ReadonlySet<number>;
  /** Elements that it was written for or against; it teaches more about these. */
  readonly about: ReadonlySet<number>;
  /** Elements of which nothing is known; all others it does not prove. */
  readonly unknown: ReadonlySet<number>;
  readonly features: readonly (readonly [feature: number, weight: number])[];
}

const NOTHING: ReadonlySet<number> = new Set();

const rubrics = join(import.meta.dirname, '../rubric');
for (const rubric of RUBRIC_IDS) {
  const documents = (await loadCases('seen')).filter((each) => each.rubric === rubric);
  const [nl, en] = [await train(rubric, 'nl', documents), await train(rubric, 'en', documents)];
  const model: VoiceModel = { schemaVersion: 1, rubric, languages: { nl, en } };
  const file = join(rubrics, `${rubric}.voice.json`);
  await writeFile(file, `${JSON.stringify(model)}\n`);
  process.stdout.write(
    `${rubric}: ${LANGUAGES.map((each) => Object.keys(model.languages[each].features).length).join(' + ')} features\n`,
  );
}

async function train(
  rubric: RubricId,
  language: Language,
  documents: readonly Case[],
): Promise<VoiceLanguage> {
  const folder = join(rubrics, 'sentences', rubric, language);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.txt')).toSorted();
  const names = new Map<string, number>();
  const toFeatures = (forms: readonly string[]) =>
    sentenceFeatures(forms, language).map(({ name, weight }) => {
      const feature = names.get(name) ?? names.size;
      names.set(name, feature);
      return [feature, weight] as const;
    });

  const examples: Example[] = [];
  for (const [element, file] of files.entries()) {
    for (const { counts, text } of seenSentences(await readFile(join(folder, file), 'utf8'))) {
      const about = new Set([element]);
      examples.push({
        proves: counts ? about : NOTHING,
        about,
        unknown: NOTHING,
        features: toFeatures(findWords(text).forms),
      });
    }
  }
  const elements = files.map((file) => file.slice(0, -'.txt'.length));
  for (const document of documents) examples.push(...sentencesOf(document, elements, language, toFeatures));

  const learned = elements.map((_, element) => regress(examples, element, names.size));
  const features: Record<string, number[]> = {};
  for (const [name, feature] of [...names].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const pairs = learned.flatMap(({ weights }, element) => {
      const weight = weights[feature] as number;
      return Math.abs(weight) < LEAST_WEIGHT ? [] : [element, Math.round(weight / WEIGHT_STEP)];
    });
    if (pairs.length > 0) features[name] = pairs;
  }
  return {
    elements,
    bias: learned.map(({ bias }) => Math.round(bias * 1000) / 1000),
    threshold: elements.map(() => THRESHOLDS[rubric].doubt),
    certainty: THRESHOLDS[rubric].certainty,
    features,
  };
}

/**
 * The sentences of a labelled document that may be seen: a sentence proves the elements that quote it, and none of those
 * that the document lacks. Of the elements that it has elsewhere nothing is known.
 */
function sentencesOf(
  { document, labels }: Case,
  elements: readonly string[],
  language: Language,
  toFeatures: (forms: readonly string[]) => Example['features'],
): Example[] {
  const prepared = prepare(document);
  return prepared.sentences
    .filter((sentence) => sentence.language === language)
    .map((sentence) => {
      const text = document.text.slice(sentence.span.start, sentence.span.end);
      const quoted = new Set<number>();
      const unknown = new Set<number>();
      for (const [index, element] of elements.entries()) {
        const label = labels[element];
        if (label?.present !== true) continue;
        const quote = label.quote?.replace(/[*_`]/gu, '') ?? '';
        if (quote.includes(text) || text.includes(quote)) quoted.add(index);
        else unknown.add(index);
      }
      const forms = prepared.words.forms.slice(sentence.firstWord, sentence.endWord);
      return { proves: quoted, about: quoted, unknown, features: toFeatures(forms) };
    });
}

/** Every other sentence of each sign; a heading in square brackets is read as the sentence's first words. */
function seenSentences(file: string): { counts: boolean; text: string }[] {
  return ['+ ', '- '].flatMap((sign) =>
    file
      .split('\n')
      .filter((line) => line.startsWith(sign))
      .filter((_, index) => index % 2 === 0)
      .map((line) => ({ counts: sign === '+ ', text: line.slice(2).replace(/^\[([^\]]*)\]\s*/u, '$1. ') })),
  );
}

function regress(
  examples: readonly Example[],
  element: number,
  size: number,
): { weights: Float64Array; bias: number } {
  const weights = new Float64Array(size);
  let bias = -2;
  const random = seededRandom(element + 1);
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    const rate = LEARNING_RATE / (1 + epoch * 0.5);
    for (const index of order) {
      const example = examples[index] as Example;
      if (example.unknown.has(element)) continue;
      const target = example.proves.has(element) ? 1 : 0;
      let sum = bias;
      for (const [feature, weight] of example.features) sum += (weights[feature] as number) * weight;
      const error = target - 1 / (1 + Math.exp(-sum));
      const step = rate * error * (example.about.has(element) ? OWN_WEIGHT : OTHER_WEIGHT);
      bias += step * 0.1;
      for (const [feature, weight] of example.features) {
        weights[feature] = (weights[feature] as number) * (1 - DECAY) + step * weight;
      }
    }
  }
  return { weights, bias };
}

/** Mulberry32. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
