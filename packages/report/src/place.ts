import { type Document, type Location, locate, quoteAt } from '@toetssteen/document';
import type { Passage } from '@toetssteen/scorer';

/** A passage with its words and where they stand. */
export interface Place extends Location {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

export function placeOf(document: Document, passage: Passage): Place {
  const { start, end } = passage.span;
  return { quote: quoteAt(document, passage.span), start, end, ...locate(document, passage.span) };
}
