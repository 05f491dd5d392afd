import type { SectorPhrases } from '../locales/sector/phrases.ts';
import type { SectorTable } from './json-contract.ts';

/** What stands above a table: the title of the rubric and the year. */
export function tableTitle(table: SectorTable, phrases: SectorPhrases): string {
  const title = table.title[phrases.language];
  return table.year === null ? title : `${title}, ${phrases.year(table.year)}`;
}
