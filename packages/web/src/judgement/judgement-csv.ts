// csv-parse and csv-stringify and not papaparse: one project for both ways, and the report package writes with it too.
import { parse } from 'csv-parse/browser/esm/sync';
import { stringify } from 'csv-stringify/browser/esm/sync';
import { CheckerError } from '../checker-error.ts';
import type { Judgement } from './judgement.ts';

/** The columns, in this order: the contract with `toetssteen compare`. */
export const COLUMNS = [
  'document',
  'sha256',
  'rubric',
  'rubricVersion',
  'element',
  'judgement',
  'reason',
  'coder',
  'date',
] as const satisfies readonly (keyof Judgement)[];

const JUDGEMENTS: ReadonlySet<string> = new Set(['present', 'absent', 'doubtful', 'unreadable']);

/** Writes judgements down by document, element and coder, so that the same judgements give the same bytes. */
export function judgementsToCsv(judgements: readonly Judgement[]): string {
  const rows = judgements
    .map((judgement) => COLUMNS.map((column) => defused(judgement[column])))
    .sort((a, b) => compare(a.join('\n'), b.join('\n')));
  return stringify([[...COLUMNS], ...rows], { bom: true, record_delimiter: 'windows' });
}

/**
 * Reads a file with judgements, also one that a spreadsheet wrote with semicolons.
 *
 * @throws CheckerError `WEB_NOT_JUDGEMENTS`
 */
export function judgementsFromCsv(csv: string): readonly Judgement[] {
  let rows: readonly Readonly<Record<string, string>>[];
  try {
    rows = parse(csv, { bom: true, columns: true, delimiter: delimiterOf(csv), skip_empty_lines: true });
  } catch (cause) {
    throw notJudgements('The file is no CSV.', cause);
  }
  return rows.map((row, index) => {
    const missing = COLUMNS.find((column) => row[column] === undefined);
    if (missing !== undefined) throw notJudgements(`Row ${index + 2} has no column "${missing}".`);
    const fields = Object.fromEntries(
      COLUMNS.map((column) => [column, restored(row[column] as string)]),
    ) as unknown as Judgement;
    const { judgement, sha256 } = fields;
    if (!JUDGEMENTS.has(judgement) || !/^[0-9a-f]{64}$/u.test(sha256)) {
      throw notJudgements(`Row ${index + 2} holds no judgement of a document.`);
    }
    return fields;
  });
}

/** A spreadsheet takes a cell that begins so for a formula; with an apostrophe before it, it is text. */
const FORMULA_START = /^'*[=+\-@\t\r]/u;

function defused(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}

/** Undoes {@link defused}. */
function restored(text: string): string {
  return text.startsWith("'") && FORMULA_START.test(text.slice(1)) ? text.slice(1) : text;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What stands between the first two columns: spreadsheets write what their language is used to. */
function delimiterOf(csv: string): string {
  return /^\ufeff?"?document"?([;\t])/u.exec(csv)?.[1] ?? ',';
}

function notJudgements(message: string, cause?: unknown): CheckerError {
  return new CheckerError('WEB_NOT_JUDGEMENTS', message, { cause });
}
