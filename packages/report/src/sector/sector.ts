import type { Rubric } from '@toetssteen/rubric';
import type { AssessedFile, Failure, ScanResult } from '../result.ts';
import { breakdownBy } from './breakdown.ts';
import { changeBetween, snapshotOf } from './change.ts';
import { countStatuses } from './count-statuses.ts';
import { completeManifest } from './guess-manifest.ts';
import type { Manifest, ManifestRow } from './manifest.ts';
import { mergeStatuses } from './merge-statuses.ts';
import type {
  ChangeTable,
  InstitutionResult,
  KindTable,
  SectorTables,
  Snapshot,
  UnreadDocument,
} from './tables.ts';

export interface SectorOptions {
  /** Rubrics in use; each is the kind of document of its id. */
  readonly rubrics: readonly Rubric[];
  /** Columns of the manifest to break down by. */
  readonly by: readonly string[];
  /** Of yearly kinds; without it the year of which there are most documents, the newest of equals. */
  readonly year?: number;
  /** Two years of every yearly kind to compare. */
  readonly compareYears?: readonly [before: number, after: number];
  /** What an earlier scan said, to compare with this one. */
  readonly earlier?: readonly Snapshot[];
}

/**
 * Counts a whole sector.
 *
 * @param scan paths are those of the manifest; a file that is neither assessed nor failed is not there
 */
export function sector(scan: ScanResult, manifest: Manifest, options: SectorOptions): SectorTables {
  const files = new Map<string, AssessedFile | Failure>([
    ...scan.failures.map((failure) => [failure.path, failure] as const),
    ...scan.assessments.map((file) => [file.path, file] as const),
  ]);
  const kinds = options.rubrics.map(({ id }) => id);
  const yearlyKinds = new Set(options.rubrics.filter(isYearly).map(({ id }) => id));
  const complete = completeManifest(manifest, files, kinds, (kind) => yearlyKinds.has(kind));
  const inUse = options.rubrics.filter(({ id }) => complete.rows.some(({ kind }) => kind === id));

  const tables: KindTable[] = [];
  const changes: ChangeTable[] = [];
  const otherYears: SectorTables['otherYears'][number][] = [];
  for (const rubric of inUse) {
    const rows = complete.rows.filter(({ kind, file }) => kind === rubric.id && file !== undefined);
    const tableOf = (chosen: readonly ManifestRow[], year: number | undefined): KindTable =>
      kindTable({ rubric, year, chosen, all: complete.rows, files, by: options.by });
    if (!isYearly(rubric)) {
      tables.push(tableOf(rows, undefined));
      continue;
    }
    const year = options.year ?? commonestYear(rows);
    tables.push(tableOf(ofYear(rows, year), year));
    for (const other of new Set(rows.map((row) => row.year)))
      if (other !== year) {
        const documents = ofYear(rows, other).length;
        otherYears.push({ kind: rubric.id, year: other, documents });
      }
    if (options.compareYears !== undefined) {
      const [before, after] = options.compareYears.map((each) =>
        snapshotOf(tableOf(ofYear(rows, each), each), String(each)),
      );
      if (before !== undefined && after !== undefined) changes.push(changeBetween(before, after, rubric));
    }
  }
  for (const before of options.earlier ?? []) {
    const table = tables.find(({ rubric }) => rubric.id === before.kind);
    if (table === undefined) continue;
    const label = table.year === undefined ? '' : String(table.year);
    changes.push(changeBetween(before, snapshotOf(table, label), table.rubric));
  }
  return {
    tool: scan.tool,
    tables,
    changes,
    guesses: complete.guesses,
    unplaced: complete.rows
      .filter(({ kind, file }) => kind === undefined && file !== undefined)
      .map((row) => unreadOf(row, files)),
    otherYears: otherYears.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0)),
    documents: complete.rows.flatMap(({ institution, file }) => {
      const outcome = file === undefined ? undefined : files.get(file);
      return outcome !== undefined && 'assessment' in outcome ? [{ institution, file: outcome }] : [];
    }),
  };
}

/**
 * Documents whose own date the rubric reads (a code of conduct) hold until they are replaced; others (an annual report)
 * are each about a year.
 */
function isYearly(rubric: Rubric): boolean {
  return !rubric.groups.some(({ rows }) =>
    rows.some((row) => row.kind === 'attribute' && row.read.what === 'date'),
  );
}

interface KindInput {
  readonly rubric: Rubric;
  readonly year: number | undefined;
  /** Rows of this kind (and year). */
  readonly chosen: readonly ManifestRow[];
  readonly all: readonly ManifestRow[];
  readonly files: ReadonlyMap<string, AssessedFile | Failure>;
  readonly by: readonly string[];
}

function kindTable({ rubric, year, chosen, all, files, by }: KindInput): KindTable {
  const names = [...new Set(all.map(({ institution }) => institution))];
  const institutions: InstitutionResult[] = [];
  const missing: KindTable['missing'][number][] = [];
  for (const name of names) {
    const own = chosen.filter(({ institution }) => institution === name);
    const documents = own.flatMap(({ institution, file }) => {
      const outcome = file === undefined ? undefined : files.get(file);
      return outcome !== undefined && 'assessment' in outcome ? [{ institution, file: outcome }] : [];
    });
    const unread = own
      .filter(({ file }) => file === undefined || !documents.some((document) => document.file.path === file))
      .map((row) => unreadOf(row, files));
    const values = valuesOf(own.length === 0 ? all.filter(({ institution }) => institution === name) : own);
    // Documents that are not there were not received; one that is damaged was.
    if (documents.length === 0 && unread.every(({ failure }) => failure === undefined)) {
      missing.push({ name, values, notThere: unread.map(({ path }) => path) });
      continue;
    }
    const statuses = mergeStatuses(
      rubric,
      documents.map(({ file }) => file),
      unread.length > 0,
    );
    institutions.push({ name, documents, unread, statuses, values });
  }
  const rows = rubric.groups.flatMap((group) =>
    group.rows.flatMap((row) =>
      row.kind === 'attribute' ? [] : [{ group, row, counts: countStatuses(institutions, row.id) }],
    ),
  );
  const ids = rows.map(({ row }) => row.id);
  return {
    rubric,
    year,
    institutions,
    missing,
    rows,
    breakdowns: by.map((column) => breakdownBy(column, institutions, missing, ids)),
  };
}

function unreadOf(row: ManifestRow, files: ReadonlyMap<string, AssessedFile | Failure>): UnreadDocument {
  const path = row.file ?? '';
  const outcome = files.get(path);
  const failure = outcome !== undefined && 'code' in outcome ? outcome : undefined;
  return { institution: row.institution, path, failure };
}

function valuesOf(rows: readonly ManifestRow[]): Readonly<Record<string, string>> {
  const columns = new Set(rows.flatMap(({ values }) => Object.keys(values)));
  return Object.fromEntries(
    [...columns].map((column) => {
      const values = new Set(rows.map((row) => row.values[column] ?? '').filter((value) => value !== ''));
      return [column, [...values].sort().join(' + ')];
    }),
  );
}

function ofYear(rows: readonly ManifestRow[], year: number | undefined): readonly ManifestRow[] {
  return rows.filter((row) => row.year === year);
}

function commonestYear(rows: readonly ManifestRow[]): number | undefined {
  const years = [...new Set(rows.map(({ year }) => year))];
  return years.toSorted((a, b) => ofYear(rows, b).length - ofYear(rows, a).length || (b ?? 0) - (a ?? 0))[0];
}
