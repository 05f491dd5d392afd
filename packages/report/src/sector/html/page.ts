import type { Language } from '@toetssteen/rubric';
import type { SectorPhrases } from '../../locales/sector/phrases.ts';
import type { SectorReport } from '../json-contract.ts';

/** What every part of the page is written with. */
export interface Page {
  readonly report: SectorReport;
  readonly phrases: SectorPhrases;
  readonly language: Language;
}
