import type { Document, Warning } from '@toetssteen/document';
import type { Phrases } from './locales/phrases.ts';

/** The sentence for a warning, naming pages by their labels. */
export function warningSentence(warning: Warning, document: Document, phrases: Phrases): string {
  const labels = warning.pages.map((page) => document.pages[page - 1]?.label ?? String(page));
  return phrases.warning[warning.code](phrases.pageList(labels));
}
