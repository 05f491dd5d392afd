import type { Language } from '@toetssteen/rubric';
import type { Phrases } from '../locales/phrases.ts';
import type { AssessedFile } from '../result.ts';
import { html, type Markup, NOTHING } from './markup.ts';

/** What every part of a page is made from. */
export interface Sheet {
  readonly file: AssessedFile;
  readonly phrases: Phrases;
  /** Language of each block of the document, by index. */
  readonly languages: readonly (Language | undefined)[];
}

/** The `lang` attribute for words of a block. */
export function langOf(sheet: Sheet, block: number): Markup {
  const language = sheet.languages[block];
  return language === undefined ? NOTHING : html` lang="${language}"`;
}
