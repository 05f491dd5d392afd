/** Stable codes of what can be wrong with a table that a user hands over; `docs/errors.md` explains each. */
export type TableErrorCode =
  | 'TABLE_EMPTY'
  | 'TABLE_NOT_CSV'
  | 'TABLE_COLUMN_MISSING'
  | 'TABLE_COLUMN_TWICE'
  | 'TABLE_VALUE'
  | 'TABLE_OUTSIDE'
  | 'TABLE_FILE_TWICE';

export interface TableIssue {
  readonly code: TableErrorCode;
  /** Row as a spreadsheet counts it: 1 holds the names of the columns. */
  readonly row: number;
  /** Name of the column; empty where the whole row is meant. */
  readonly column: string;
  /** What is wrong and, in the last sentence, what to do. */
  readonly message: string;
}

/** A manifest or a file of labels that cannot be used, with everything that is wrong in it. */
export class TableError extends Error {
  override readonly name = 'TableError';
  readonly code: TableErrorCode;
  readonly issues: readonly TableIssue[];

  /** @param issues at least one; the first gives the code */
  constructor(file: string, issues: readonly [TableIssue, ...TableIssue[]]) {
    super(issues.map((issue) => formatTableIssue(file, issue)).join('\n'));
    this.code = issues[0].code;
    this.issues = issues;
  }
}

function formatTableIssue(file: string, { row, column, message }: TableIssue): string {
  const place = column === '' ? `${file}, row ${row}` : `${file}, row ${row}, column ${column}`;
  return `${place}: ${message}`;
}
