import { quoteAt } from '@toetssteen/document';
import type { Element, Rubric } from '@toetssteen/rubric';
import { createScorer, type VoiceModel } from '@toetssteen/scorer';
import englishStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import dutchStemmer from 'natural/lib/natural/stemmers/porter_stemmer_nl.js';
import TfIdf from 'natural/lib/natural/tfidf/tfidf.js';
import englishStopwords from 'natural/lib/natural/util/stopwords.js';
import dutchStopwords from 'natural/lib/natural/util/stopwords_nl.js';
import type { Case } from './cases.ts';

/** What a judge says of one element of one document. */
export interface Verdict {
  readonly found: boolean;
  readonly doubtful: boolean;
  /** The passages it leans on, for the list of disagreements. */
  readonly passages: readonly string[];
}

export interface Judge {
  readonly name: string;
  judge(document: Case): ReadonlyMap<string, Verdict>;
}

/** Toetssteen itself; without a voice only its indicators. */
export function toetssteen(rubric: Rubric, voice?: VoiceModel): Judge {
  const scorer = createScorer(rubric, voice);
  return {
    name: voice === undefined ? 'indicators alone' : 'toetssteen',
    judge: ({ document }) =>
      new Map(
        scorer.score(document).findings.map(({ element, status, evidence, nearest }) => [
          element,
          {
            found: status === 'present',
            doubtful: status === 'doubtful',
            passages: [
              ...evidence.map(({ span, indicator }) => `[${indicator}] ${quoteAt(document, span)}`),
              ...nearest.map(({ span }) => `(nearest) ${quoteAt(document, span)}`),
            ],
          },
        ]),
      ),
  };
}

/** Searching for the words of the label: found where one paragraph holds them all. */
export function keywordSearch(rubric: Rubric): Judge {
  return {
    name: 'keywords of the label',
    judge: ({ document }) => {
      const paragraphs = document.blocks.map((block) => new Set(stems(quoteAt(document, block.span))));
      return forElements(rubric, (element) =>
        (['nl', 'en'] as const).some((language) => {
          const words = stems(element.label[language]);
          return (
            words.length > 0 && paragraphs.some((paragraph) => words.every((word) => paragraph.has(word)))
          );
        }),
      );
    },
  };
}

/**
 * natural's tf-idf: found where a paragraph weighs more than a threshold for the words of the definition. The threshold
 * is the one that does best on the documents that may be seen.
 */
export function tfIdfSearch(rubric: Rubric, threshold: number): Judge {
  return {
    name: 'tf-idf of the definition',
    judge: ({ document }) => {
      const tfidf = new TfIdf();
      for (const block of document.blocks) tfidf.addDocument(stems(quoteAt(document, block.span)));
      return forElements(rubric, (element) =>
        (['nl', 'en'] as const).some((language) => {
          const words = stems(`${element.label[language]} ${element.definition[language]}`);
          return tfidf.tfidfs(words).some((weight) => weight / words.length > threshold);
        }),
      );
    },
  };
}

function forElements(rubric: Rubric, isFound: (element: Element) => boolean): ReadonlyMap<string, Verdict> {
  const elements = rubric.groups.flatMap((group) => group.rows).filter((row) => row.kind === 'element');
  return new Map(elements.map((each) => [each.id, { found: isFound(each), doubtful: false, passages: [] }]));
}

const STOPWORDS = new Set([...dutchStopwords.words, ...englishStopwords.words]);

/** Stems of the words that say something. One stemmer serves both languages: a baseline has no more than that. */
function stems(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? [])
    .filter((word) => !STOPWORDS.has(word))
    .map((word) => dutchStemmer.stem(englishStemmer.stem(word)));
}
