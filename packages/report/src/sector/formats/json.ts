import type { SectorReport } from '../json-contract.ts';

/** The report as one JSON object, ended by a line feed. */
export function renderSectorJson(report: SectorReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
