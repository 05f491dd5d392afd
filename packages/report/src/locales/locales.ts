import type { ByLanguage, Language } from '@toetssteen/rubric';
import { en } from './en.ts';
import { nl } from './nl.ts';
import type { Phrases } from './phrases.ts';

export const LOCALES: ByLanguage<Phrases> = { nl, en };

/** Dutch where nothing was asked: so are most of the documents and the people who judge them. */
const DEFAULT_LANGUAGE: Language = 'nl';

export function phrasesIn(language: Language = DEFAULT_LANGUAGE): Phrases {
  return LOCALES[language];
}
