import { findColumn, readTable } from '../table-file/read-table.ts';
import { TableError, type TableIssue } from '../table-file/table-error.ts';
import type { Judgement } from './judgement.ts';

/** Judgements of a person: a row for each document and element. */
export interface Labels {
  /** Name of the file. */
  readonly file: string;
  readonly labels: readonly Label[];
}

export interface Label {
  readonly row: number;
  /** Name, path or SHA-256, as written. */
  readonly document: string;
  /** Empty where there is no such column. */
  readonly sha256: string;
  readonly rubric: string;
  readonly element: string;
  readonly judgement: Judgement;
  readonly reason: string;
  readonly coder: string;
}

/** Names that a column may have, in lower case. */
const NAMES = {
  document: ['document', 'file', 'bestand', 'path', 'pad'],
  sha256: ['sha256', 'sha-256'],
  rubric: ['rubric'],
  element: ['element', 'onderdeel'],
  judgement: ['judgement', 'judgment', 'oordeel', 'status'],
  reason: ['reason', 'reden', 'toelichting'],
  coder: ['coder', 'codeur', 'beoordelaar'],
} as const;

const JUDGEMENTS: Readonly<Record<string, Judgement>> = {
  present: 'present',
  absent: 'absent',
  doubtful: 'doubtful',
  unreadable: 'unreadable',
  aanwezig: 'present',
  afwezig: 'absent',
  'niet gevonden': 'absent',
  twijfel: 'doubtful',
  onleesbaar: 'unreadable',
  'niet leesbaar': 'unreadable',
};

/**
 * Reads a file of labels.
 *
 * @throws TableError with everything that is wrong, each with its row and column
 */
export function parseLabels(text: string, file: string): Labels {
  const table = readTable(text, file);
  const places = Object.fromEntries(
    Object.entries(NAMES).map(([key, names]) => [key, findColumn(table, names)]),
  ) as Readonly<Record<keyof typeof NAMES, string | undefined>>;
  const missing = (['document', 'element', 'judgement'] as const).filter(
    (name) => places[name] === undefined && !(name === 'document' && places.sha256 !== undefined),
  );
  if (missing.length > 0) {
    throw new TableError(file, [
      {
        code: 'TABLE_COLUMN_MISSING',
        row: 1,
        column: missing.join(', '),
        message: `There is no column ${missing.join(' and no column ')}; there are ${table.columns.join(', ')}. Name the columns document, element and judgement; rubric, reason and coder may be there.`,
      },
    ]);
  }
  const issues: TableIssue[] = [];
  const seen = new Map<string, number>();
  const labels = table.rows.flatMap(({ row, cells }): Label[] => {
    const cell = (key: keyof typeof NAMES): string => cells[places[key] ?? ''] ?? '';
    const written = cell('judgement');
    // A form that was exported before everything was judged has rows that wait.
    if (written === '') return [];
    const judgement = JUDGEMENTS[written.toLowerCase()];
    const label = {
      row,
      document: cell('document').replaceAll('\\', '/'),
      sha256: cell('sha256').toLowerCase(),
      rubric: cell('rubric'),
      element: cell('element'),
      reason: cell('reason'),
      coder: cell('coder'),
    };
    const wrong = (column: string, message: string): void => {
      issues.push({ code: 'TABLE_VALUE', row, column, message });
    };
    if (judgement === undefined) {
      wrong(
        places.judgement ?? '',
        `"${written}" is no judgement. Write present, absent, doubtful or unreadable (aanwezig, afwezig, twijfel, onleesbaar).`,
      );
    }
    if (label.document === '' && label.sha256 === '')
      wrong(places.document ?? '', 'The document is not named. Write its name, path or SHA-256.');
    if (label.element === '') wrong(places.element ?? '', 'The element is not named. Write its id.');
    const key = JSON.stringify([label.document, label.sha256, label.rubric, label.element, label.coder]);
    const before = seen.get(key);
    if (before !== undefined)
      wrong(
        places.element ?? '',
        `The same was judged in row ${before} already. Delete one of the two rows.`,
      );
    seen.set(key, row);
    return judgement === undefined ? [] : [{ ...label, judgement }];
  });
  const [first, ...others] = issues;
  if (first !== undefined) throw new TableError(file, [first, ...others]);
  return { file, labels };
}
