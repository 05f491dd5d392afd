import { type Document, type Location, locate, quoteAt } from '@toetssteen/document';
import type { Passage } from '@toetssteen/scorer';
import type { Phrases } from './locales/phrases.ts';

/** A passage with its words and where they stand. */
export interface Place extends Location {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** Page of a passage and, where its text was recognised from a picture, how sure the recognition was. */
export function pageAndConfidence({ label, page, confidence }: Place, phrases: Phrases): string {
  const where = phrases.shortPage(label, page);
  return confidence === undefined
    ? where
    : `${where} (${phrases.words.confidence}: ${Math.round(confidence * 100)}%)`;
}

export function placeOf(document: Document, passage: Passage): Place {
  const { start, end } = passage.span;
  return { quote: quoteAt(document, passage.span), start, end, ...locate(document, passage.span) };
}
