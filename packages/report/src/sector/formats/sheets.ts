import type { SectorPhrases } from '../../locales/sector/phrases.ts';
import type { SectorReport } from '../json-contract.ts';
import { breakdownRows, changeRows, countRows, distributionRows } from './number-sheets.ts';
import { documentRows, matrixRows, quoteRows } from './passage-sheets.ts';
import type { SheetRows } from './sheet-rows.ts';

/** A part of the report as rows, for CSV and for a workbook. */
export interface Sheet {
  readonly id: 'counts' | 'breakdowns' | 'matrix' | 'distributions' | 'changes' | 'quotes' | 'documents';
  readonly rows: SheetRows;
}

/** All parts of the report that have something in them, in a fixed order. */
export function sheetsOf(report: SectorReport, phrases: SectorPhrases): readonly Sheet[] {
  const sheets: readonly Sheet[] = [
    { id: 'counts', rows: countRows(report, phrases) },
    { id: 'breakdowns', rows: breakdownRows(report, phrases) },
    { id: 'matrix', rows: matrixRows(report, phrases) },
    { id: 'distributions', rows: distributionRows(report, phrases) },
    { id: 'changes', rows: changeRows(report, phrases) },
    { id: 'quotes', rows: quoteRows(report, phrases) },
    { id: 'documents', rows: documentRows(report, phrases) },
  ];
  return sheets.filter(({ id, rows }) => id === 'counts' || rows.length > 1);
}
