import { stringify } from 'csv-stringify/browser/esm/sync';
import { sectorPhrasesIn } from '../../locales/sector/locales.ts';
import type { RenderOptions } from '../../result.ts';
import type { SectorReport } from '../json-contract.ts';
import { type Sheet, sheetsOf } from './sheets.ts';

/** One CSV file for each part of the report, by its name: `counts`, `breakdowns`, ... */
export function renderSectorCsv(
  report: SectorReport,
  options: RenderOptions = {},
): ReadonlyMap<Sheet['id'], string> {
  const phrases = sectorPhrasesIn(options.language);
  return new Map(
    sheetsOf(report, phrases).map(({ id, rows }) => [
      id,
      stringify(
        rows.map((row) => [...row]),
        {
          bom: true,
          delimiter: options.separator ?? (phrases.language === 'nl' ? ';' : ','),
          record_delimiter: 'windows',
          escape_formulas: true,
        },
      ),
    ]),
  );
}
