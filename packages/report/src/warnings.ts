import type { Document, Warning } from '@toetssteen/document';
import type { Phrases } from './locales/phrases.ts';

/** The sentence for a warning, naming pages by their labels. */
export function warningSentence(warning: Warning, document: Document, phrases: Phrases): string {
  const names = warning.pages.map((page) =>
    phrases.pageName(document.pages[page - 1]?.label ?? String(page), page),
  );
  return phrases.warning[warning.code](phrases.pageList(names));
}
