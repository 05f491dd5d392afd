import { findColumn, readTable, type Table } from '../table-file/read-table.ts';
import { TableError, type TableErrorCode, type TableIssue } from '../table-file/table-error.ts';

/** Which document is whose, and by what the outcome may be broken down. */
export interface Manifest {
  /** Columns by which the outcome can be broken down: all but those with a meaning of their own. */
  readonly columns: readonly string[];
  readonly rows: readonly ManifestRow[];
  /** What the tool filled in itself. */
  readonly guesses: readonly Guess[];
}

export interface ManifestRow {
  readonly institution: string;
  /** Id of the rubric for this kind of document; undefined where neither manifest nor document told it. */
  readonly kind: string | undefined;
  readonly year: number | undefined;
  /** Relative to the folder of the manifest, `/` between folders; undefined: the institution has no document here. */
  readonly file: string | undefined;
  /** Cells of {@link Manifest.columns}. */
  readonly values: Readonly<Record<string, string>>;
}

/** Something that was not said but told from a document or a name; a reader of the outcome has to know. */
export interface Guess {
  readonly file: string;
  readonly what: 'institution' | 'kind' | 'year';
  readonly value: string;
}

/** Names that a column may have, in lower case. */
const NAMES = {
  institution: ['institution', 'instelling', 'hogeschool', 'college'],
  kind: ['kind', 'soort', 'rubric', 'document kind', 'soort document'],
  year: ['year', 'jaar', 'verslagjaar'],
  file: ['file', 'bestand', 'path', 'pad'],
} as const;

const YEAR = /^(?:19|20)\d\d$/u;

/**
 * Reads a manifest: a CSV file with a row for every document.
 *
 * @param file its name, for messages
 * @param kinds ids of the rubrics in use; an empty cell leaves the kind to be told from the document
 * @throws TableError with everything that is wrong, each with its row and column
 */
export function parseManifest(text: string, file: string, kinds: readonly string[]): Manifest {
  const table = readTable(text, file);
  const places = {
    institution: findColumn(table, NAMES.institution),
    kind: findColumn(table, NAMES.kind),
    year: findColumn(table, NAMES.year),
    file: findColumn(table, NAMES.file),
  };
  const { institution, file: path } = places;
  if (institution === undefined || path === undefined) throw missingColumns(table, places);

  const own = new Set(Object.values(places));
  const columns = table.columns.filter((column) => column !== '' && !own.has(column));
  const issues: TableIssue[] = [];
  const seen = new Map<string, number>();
  const rows = table.rows.map(({ row, cells }): ManifestRow => {
    const problem = (code: TableErrorCode, column: string, message: string): void => {
      issues.push({ code, row, column, message });
    };
    const cell = (column: string | undefined): string => (column === undefined ? '' : (cells[column] ?? ''));
    const name = cell(institution);
    if (name === '') problem('TABLE_VALUE', institution, 'The institution is not named. Fill in its name.');
    const kind = cell(places.kind);
    if (kind !== '' && !kinds.includes(kind)) {
      problem(
        'TABLE_VALUE',
        places.kind ?? '',
        `"${kind}" is no rubric that is in use. Write one of ${kinds.join(', ')}, or leave the cell empty.`,
      );
    }
    const year = cell(places.year);
    if (year !== '' && !YEAR.test(year)) {
      problem(
        'TABLE_VALUE',
        places.year ?? '',
        `"${year}" is no year. Write four digits, or leave the cell empty.`,
      );
    }
    const written = cell(path);
    const safe = written === '' ? undefined : safePath(written);
    if (written !== '' && safe === undefined) {
      problem(
        'TABLE_OUTSIDE',
        path,
        `"${written}" does not lie in the folder of the manifest. Move it there, and name it relative to that folder.`,
      );
    }
    const before = safe === undefined ? undefined : seen.get(safe);
    if (before !== undefined) {
      problem(
        'TABLE_FILE_TWICE',
        path,
        `"${written}" stands in row ${before} already. Delete one of the two rows.`,
      );
    }
    if (safe !== undefined && before === undefined) seen.set(safe, row);
    return {
      institution: name,
      kind: kind === '' ? undefined : kind,
      year: year === '' ? undefined : Number(year),
      file: safe,
      values: Object.fromEntries(columns.map((column) => [column, cell(column)])),
    };
  });
  const [first, ...others] = issues;
  if (first !== undefined) throw new TableError(file, [first, ...others]);
  if (rows.length === 0) {
    throw new TableError(file, [
      {
        code: 'TABLE_EMPTY',
        row: 2,
        column: '',
        message: 'No document is named. Add a row for each document.',
      },
    ]);
  }
  return { columns, rows, guesses: [] };
}

function missingColumns(
  table: Table,
  places: { readonly institution: string | undefined; readonly file: string | undefined },
): TableError {
  const missing = (['institution', 'file'] as const).filter((name) => places[name] === undefined);
  return new TableError(table.file, [
    {
      code: 'TABLE_COLUMN_MISSING',
      row: 1,
      column: missing.join(', '),
      message: `There is no column ${missing.join(' and no column ')}; there are ${table.columns.join(', ')}. Name the columns institution, kind, year and file; others are for breaking down.`,
    },
  ]);
}

/** The path without detours; undefined where it is absolute or climbs out of the folder. */
function safePath(written: string): string | undefined {
  const path = written.replaceAll('\\', '/');
  if (path.startsWith('/') || /^[a-z]:/iu.test(path)) return undefined;
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '..') parts.push(part);
  }
  return parts.length === 0 ? undefined : parts.join('/');
}
