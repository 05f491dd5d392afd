import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { TableError, type TableIssue } from './table-error.ts';

/** A CSV file with a row of names above it. */
export interface Table {
  /** As the user knows it, for messages. */
  readonly file: string;
  /** Trimmed, as written. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** Row as a spreadsheet counts it: the first one below the names is 2. */
  readonly row: number;
  /** Trimmed, by the name of the column; a row that is too short has empty cells. */
  readonly cells: Readonly<Record<string, string>>;
}

const SEPARATORS = [',', ';', '\t'] as const;

/**
 * Reads a table. The separator is told from the row of names; a byte order mark is left out; empty rows are passed over
 * but counted, so that row numbers are those of a spreadsheet.
 *
 * @throws TableError `TABLE_EMPTY`, `TABLE_NOT_CSV` or `TABLE_COLUMN_TWICE`
 */
export function readTable(text: string, file: string): Table {
  const records = recordsOf(text, file);
  const [names = [], ...body] = records;
  const columns = names.map((name) => name.trim());
  if (columns.every((name) => name === '')) {
    throw new TableError(file, [
      {
        code: 'TABLE_EMPTY',
        row: 1,
        column: '',
        message: 'There is no row with the names of the columns. Add it as the first row.',
      },
    ]);
  }
  const twice = columns.find((name, index) => name !== '' && columns.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new TableError(file, [
      {
        code: 'TABLE_COLUMN_TWICE',
        row: 1,
        column: twice,
        message: 'Two columns have this name. Rename one of them.',
      },
    ]);
  }
  const tooLong = body.flatMap((cells, index): TableIssue[] =>
    cells.slice(columns.length).some((cell) => cell.trim() !== '')
      ? [
          {
            code: 'TABLE_NOT_CSV',
            row: index + 2,
            column: '',
            message: `The row has ${cells.length} cells and there are ${columns.length} columns. Put a cell that holds the separator between double quotes.`,
          },
        ]
      : [],
  );
  const [first, ...others] = tooLong;
  if (first !== undefined) throw new TableError(file, [first, ...others]);
  return {
    file,
    columns,
    rows: body.flatMap((cells, index) =>
      cells.every((cell) => cell.trim() === '')
        ? []
        : [
            {
              row: index + 2,
              cells: Object.fromEntries(columns.map((name, at) => [name, (cells[at] ?? '').trim()])),
            },
          ],
    ),
  };
}

function recordsOf(text: string, file: string): readonly string[][] {
  try {
    return parse(text, { bom: true, delimiter: separatorOf(text), relax_column_count: true });
  } catch (cause) {
    const row = cause instanceof CsvError && typeof cause.lines === 'number' ? cause.lines : 1;
    throw new TableError(file, [
      {
        code: 'TABLE_NOT_CSV',
        row,
        column: '',
        message:
          'This cannot be read as CSV, most often because a double quote is not closed. Save the sheet as CSV (UTF-8) again.',
      },
    ]);
  }
}

/** The sign that stands most often between the names of the columns. */
function separatorOf(text: string): string {
  const names = (text.split(/\r?\n/u, 1)[0] ?? '').replace(/"[^"]*"/gu, '');
  const counts = SEPARATORS.map((separator) => names.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/**
 * Which column of the table holds what: by any of the names it may have, whatever its capitals.
 *
 * @returns the name of the column as the table writes it; undefined where it is not there
 */
export function findColumn(table: Table, names: readonly string[]): string | undefined {
  return table.columns.find((column) => names.includes(column.toLowerCase()));
}
