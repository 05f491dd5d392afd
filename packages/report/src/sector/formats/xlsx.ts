import { unzipSync, zipSync } from 'fflate';
import writeXlsxFile, { type Row } from 'write-excel-file/universal';
import { sectorPhrasesIn } from '../../locales/sector/locales.ts';
import type { RenderOptions } from '../../result.ts';
import type { SectorReport } from '../json-contract.ts';
import { type Sheet, sheetsOf } from './sheets.ts';

/** What Excel takes in one cell. */
const LONGEST_CELL = 32_767;
/** The earliest moment that a zip can tell: the same report gives the same bytes, and tells nobody when it was made. */
const NO_MOMENT = new Date(1980, 0, 1);
const WIDEST_COLUMN = 60;
const NARROWEST_COLUMN = 8;
/** Rows that are looked at to find the width of a column. */
const SAMPLE_ROWS = 200;

/**
 * The report as a workbook with a sheet for each part. Texts are stored as texts, so none can become a formula; there are
 * no properties of a maker or a time.
 */
export async function renderSectorXlsx(
  report: SectorReport,
  options: RenderOptions = {},
): Promise<Uint8Array> {
  const phrases = sectorPhrasesIn(options.language);
  const mark: Row[] = report.named
    ? [[{ value: `${phrases.intern}. ${phrases.internMeaning}`, type: String }]]
    : [];
  const sheets = sheetsOf(report, phrases).map(({ id, rows }) => ({
    data: [...mark, ...rowsOf(rows)],
    sheet: phrases.words[id],
    columns: widthsOf(rows),
    stickyRowsCount: mark.length + 1,
  }));
  const blob = await writeXlsxFile(sheets).toBlob();
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return zipSync(parts, { mtime: NO_MOMENT });
}

function rowsOf(rows: Sheet['rows']): Row[] {
  return rows.map((cells, index) =>
    cells.map((cell) =>
      typeof cell === 'number'
        ? { value: cell, type: Number }
        : {
            value: textOf(cell),
            type: String,
            ...(index === 0 ? { fontWeight: 'bold' as const } : { wrap: cell.length > WIDEST_COLUMN }),
          },
    ),
  );
}

/** Without the control characters that XML cannot hold, and not longer than Excel takes. */
function textOf(cell: string): string {
  return cell
    .toWellFormed()
    .replace(/(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}]/gu, '')
    .slice(0, LONGEST_CELL);
}

function widthsOf(rows: Sheet['rows']): { width: number }[] {
  const sample = rows.slice(0, SAMPLE_ROWS);
  return (rows[0] ?? []).map((_, column) => {
    const longest = Math.max(...sample.map((row) => String(row[column] ?? '').length));
    return { width: Math.min(WIDEST_COLUMN, Math.max(NARROWEST_COLUMN, longest + 2)) };
  });
}
