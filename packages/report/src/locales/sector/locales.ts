import type { ByLanguage, Language } from '@toetssteen/rubric';
import { en } from './en.ts';
import { nl } from './nl.ts';
import type { SectorPhrases } from './phrases.ts';

export const SECTOR_LOCALES: ByLanguage<SectorPhrases> = { nl, en };

export function sectorPhrasesIn(language: Language = 'nl'): SectorPhrases {
  return SECTOR_LOCALES[language];
}
