import type { SectorPhrases } from '../locales/sector/phrases.ts';
import type { SectorBreakdown } from './json-contract.ts';

/** The name of a group of a breakdown, for people. */
export function groupName(
  { value, pooled }: SectorBreakdown['groups'][number],
  { words }: SectorPhrases,
): string {
  if (pooled) return words.pooled;
  return value === '' ? words.emptyValue : value;
}
