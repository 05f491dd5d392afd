import { quoteAt, type Span } from '@toetssteen/document';
import type { AssessedFile } from '../result.ts';
import { html, type Markup } from './markup.ts';
import { segments } from './segments.ts';

/** The words of a passage, those that met the indicator in bold. */
export function quoteMarkup(file: AssessedFile, span: Span, words: readonly Span[]): Markup {
  return html`${segments(span, words, (word) => word).map((segment) => {
    const text = quoteAt(file.document, segment.span);
    return segment.covers.length === 0 ? html`${text}` : html`<b>${text}</b>`;
  })}`;
}
