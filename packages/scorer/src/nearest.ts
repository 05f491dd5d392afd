import type { Element, Language } from '@toetssteen/rubric';
import type { Passage } from './assessment.ts';
import { englishStem } from './language/en/inflect.ts';
import { dutchStem } from './language/nl/stem.ts';
import type { NearMatch } from './match/find-matches.ts';
import type { Prepared } from './text/prepared.ts';
import { findWords } from './text/words.ts';
import type { Pointer } from './voice/second-voice.ts';

/** So many passages are shown for an element that was not found. */
const HOW_MANY = 3;
/** A refused indicator had all its words in one place: nothing comes nearer. */
const REFUSED_SCORE = 100;
/** A sentence that the second voice is sure of comes nearer than one that shares a few words. */
const POINTER_SCORE = 80;
/** Stems in more than this share of the sentences say nothing about one element. */
const COMMON = 0.2;

/** Finds the passages that come nearest to an element that was not found, so that absence can be checked. */
export interface NearestFinder {
  /**
   * @param refused indicators of the element whose words were all there, but which did not fire
   * @param pointers sentences that the second voice finds alike
   */
  find(element: Element, refused: readonly NearMatch[], pointers: readonly Pointer[]): readonly Passage[];
}

/**
 * Ranks the sentences by the rarity of the stems that they share with the element's label, definition and examples
 * (inverse document frequency over the sentences, as in tf-idf, with every stem counted once). An inverted index is
 * made once, so an element costs only the sentences that share a stem with it.
 */
export function nearestFinder(prepared: Prepared): NearestFinder {
  let index: ReadonlyMap<string, readonly number[]> | undefined;
  return {
    find(element, refused, pointers) {
      index ??= invertedIndex(prepared);
      const scores = new Map<number, number>();
      for (const { firstSentence } of refused) scores.set(firstSentence, REFUSED_SCORE);
      for (const { sentence, probability } of pointers) {
        scores.set(sentence.index, (scores.get(sentence.index) ?? 0) + POINTER_SCORE * probability);
      }
      for (const stem of elementStems(element)) {
        const sentences = index.get(stem) ?? [];
        if (sentences.length > Math.max(3, prepared.sentences.length * COMMON)) continue;
        const weight = Math.log(1 + prepared.sentences.length / Math.max(1, sentences.length));
        for (const sentence of sentences) scores.set(sentence, (scores.get(sentence) ?? 0) + weight);
      }
      return [...scores]
        .toSorted(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b)
        .slice(0, HOW_MANY)
        .map(([sentence]) => ({
          span: (prepared.sentences[sentence] as Prepared['sentences'][number]).span,
        }));
    },
  };
}

function invertedIndex(prepared: Prepared): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  const stems = new Map<string, string>();
  for (const sentence of prepared.sentences) {
    const seen = new Set<string>();
    for (let word = sentence.firstWord; word < sentence.endWord; word++) {
      const key = `${sentence.language} ${prepared.words.forms[word]}`;
      let stem = stems.get(key);
      if (stem === undefined) {
        stem = stemOf(prepared.words.forms[word] as string, sentence.language);
        stems.set(key, stem);
      }
      if (seen.has(stem)) continue;
      seen.add(stem);
      const sentences = index.get(stem);
      if (sentences === undefined) index.set(stem, [sentence.index]);
      else sentences.push(sentence.index);
    }
  }
  return index;
}

const stemsOfElements = new WeakMap<Element, ReadonlySet<string>>();

function elementStems(element: Element): ReadonlySet<string> {
  let stems = stemsOfElements.get(element);
  if (stems === undefined) {
    const of = (text: string, language: Language) =>
      findWords(text).forms.map((form) => stemOf(form, language));
    stems = new Set(
      (['nl', 'en'] as const).flatMap((language) =>
        [element.label[language], element.definition[language], ...element.examples[language].found].flatMap(
          (text) => of(text, language),
        ),
      ),
    );
    stemsOfElements.set(element, stems);
  }
  return stems;
}

function stemOf(form: string, language: Language): string {
  if (form.length < 4) return form;
  return language === 'nl' ? (dutchStem(form) ?? form) : englishStem(form);
}
