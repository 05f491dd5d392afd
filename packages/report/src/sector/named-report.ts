import { blockLanguages } from '../languages.ts';
import { placeOf } from '../place.ts';
import { countedIn } from './count-statuses.ts';
import { distributionsOf } from './distributions.ts';
import {
  SECTOR_SCHEMA_VERSION,
  type SectorChange,
  type SectorQuote,
  type SectorReport,
  type SectorTable,
} from './json-contract.ts';
import type { ChangeTable, Counts, KindTable, ReadDocument, SectorTables } from './tables.ts';

/** The report for internal use: everything, with the names of all. */
export function namedReport(sector: SectorTables): SectorReport {
  return {
    schemaVersion: SECTOR_SCHEMA_VERSION,
    tool: sector.tool,
    named: true,
    smallestGroup: 0,
    totalsHidden: false,
    tables: sector.tables.map(namedTable),
    changes: sector.changes.map((change) => namedChange(change, sector)),
    otherYears: sector.otherYears.map(({ kind, year, documents }) => ({
      kind,
      year: year ?? null,
      documents,
    })),
    unplaced: sector.unplaced.length,
    guessed: guessedIn(sector),
    guesses: sector.guesses.map((guess) => ({ ...guess })),
  };
}

export function guessedIn({ guesses }: SectorTables): SectorReport['guessed'] {
  const told = { institution: 0, kind: 0, year: 0 };
  for (const { what } of guesses) told[what]++;
  return told;
}

function namedTable(table: KindTable): SectorTable {
  const quotes = quotesByRow(table);
  const read = table.institutions.flatMap(({ documents }) => documents);
  return {
    ...headOf(table),
    shown: true,
    groups: groupsOf(table, ({ row, counts }) => ({
      counts: shown(counts),
      quotes: quotes.get(row.id) ?? [],
    })),
    // One group for all says what the table above says already.
    breakdowns: table.breakdowns
      .filter(({ groups }) => groups.length > 1)
      .map(({ column, groups }) => ({
        column,
        shown: true,
        groups: groups.map(({ value, members, missing }) => ({
          value,
          pooled: false,
          institutions: members.length,
          missing,
        })),
        rows: table.rows.map(({ row }) => ({
          element: row.id,
          cells: groups.map(({ counts }) => {
            const own = counts[row.id];
            return own === undefined
              ? null
              : { of: countedIn(own), present: own.present, doubtful: own.doubtful };
          }),
        })),
      })),
    distributions: distributionsOf(table).map((each) => ({ ...each })),
    named: {
      missing: table.missing.map(({ name, notThere }) => ({ institution: name, notThere: [...notThere] })),
      unread: table.institutions.flatMap(({ unread }) =>
        unread.map(({ institution, path, failure }) => ({
          institution,
          document: path,
          code: failure?.code ?? null,
          message: failure?.message ?? '',
        })),
      ),
      matrix: table.institutions.map(({ name, statuses }) => ({
        institution: name,
        statuses: table.rows.map(({ row }) => statuses[row.id] ?? 'unreadable'),
      })),
      documents: read.map(({ institution, file }) => ({
        institution,
        document: file.path,
        sha256: file.document.metadata.sha256,
        format: file.document.metadata.format,
        pages: file.document.pages.length,
        languages: file.assessment.languages
          .filter(({ share }) => share >= 0.15)
          .map(({ language }) => language),
        warnings: file.document.warnings.map(({ code }) => code),
      })),
    },
  };
}

/** What stands above the numbers of a table; the same with and without names. */
export function headOf(
  table: KindTable,
): Pick<SectorTable, 'kind' | 'title' | 'source' | 'rubric' | 'year' | 'institutions' | 'documents'> {
  const { id, version, hash, title, source } = table.rubric;
  return {
    kind: id,
    title: { ...title },
    source,
    rubric: { id, version, hash },
    year: table.year ?? null,
    institutions: {
      known: table.institutions.length + table.missing.length,
      counted: table.institutions.filter(({ documents }) => documents.length > 0).length,
      missing: table.missing.length,
      unread: table.institutions.filter(isReadInPart).length,
    },
    documents: table.institutions.reduce((sum, { documents }) => sum + documents.length, 0),
  };
}

/** Whether something of the institution could not be read, so that what was not found may stand there. */
export function isReadInPart({ unread, statuses }: KindTable['institutions'][number]): boolean {
  return unread.length > 0 || Object.values(statuses).includes('unreadable');
}

export function groupsOf(
  table: KindTable,
  numbers: (
    row: KindTable['rows'][number],
  ) => Pick<SectorTable['groups'][number]['rows'][number], 'counts' | 'quotes'>,
): SectorTable['groups'] {
  return table.rubric.groups.flatMap((group) => {
    const rows = table.rows.filter((each) => each.group === group);
    if (rows.length === 0) return [];
    return [
      {
        label: { ...group.label },
        rows: rows.map((each) => ({
          element: each.row.id,
          kind: each.row.kind,
          label: { ...each.row.label },
          definition: { ...each.row.definition },
          source: each.row.source,
          ...numbers(each),
        })),
      },
    ];
  });
}

export function shown(counts: Counts): NonNullable<SectorTable['groups'][number]['rows'][number]['counts']> {
  const { present, doubtful, absent, unreadable } = counts;
  return { of: countedIn(counts), present, doubtful, absent, unreadable };
}

/** One quote for every document that has it: the first one, and where it stands. */
function quotesByRow(table: KindTable): ReadonlyMap<string, SectorQuote[]> {
  const byRow = new Map<string, SectorQuote[]>();
  for (const document of table.institutions.flatMap(({ documents }) => documents)) {
    const languages = blockLanguages(document.file);
    for (const finding of document.file.assessment.findings) {
      const [first] = finding.evidence;
      if (first === undefined || (finding.status !== 'present' && finding.status !== 'doubtful')) continue;
      const list = byRow.get(finding.element) ?? [];
      list.push(quoteOf(document, first, finding.status, languages));
      byRow.set(finding.element, list);
    }
  }
  return byRow;
}

function quoteOf(
  { institution, file }: ReadDocument,
  passage: { readonly span: { readonly start: number; readonly end: number } },
  status: 'present' | 'doubtful',
  languages: ReturnType<typeof blockLanguages>,
): SectorQuote {
  const { quote, page, label, headings, block } = placeOf(file.document, passage);
  return {
    quote,
    status,
    language: languages[block] ?? null,
    place: { institution, document: file.path, page, label, headings: [...headings] },
  };
}

function namedChange(change: ChangeTable, sector: SectorTables): SectorChange {
  return {
    ...changeHead(change),
    onlyBefore: change.onlyBefore.length,
    onlyAfter: change.onlyAfter.length,
    shown: true,
    rows: change.rows.map(({ element, before, after, gained, lost, kept, stillWithout, unclear }) => ({
      element,
      label: labelOf(sector, change.kind, element),
      before,
      after,
      numbers: {
        gained: gained.length,
        lost: lost.length,
        same: kept.length + stillWithout.length,
        unclear: unclear.length,
      },
      named: { gained: [...gained], lost: [...lost] },
    })),
    named: { onlyBefore: [...change.onlyBefore], onlyAfter: [...change.onlyAfter] },
  };
}

export function changeHead(
  change: ChangeTable,
): Pick<SectorChange, 'kind' | 'before' | 'after' | 'rubricChanged' | 'both'> {
  const { kind, before, after, rubricChanged, both } = change;
  return { kind, before, after, rubricChanged, both: both.length };
}

export function labelOf(sector: SectorTables, kind: string, element: string): { nl: string; en: string } {
  const table = sector.tables.find(({ rubric }) => rubric.id === kind);
  const row = table?.rows.find((each) => each.row.id === element)?.row;
  return { nl: row?.label.nl ?? element, en: row?.label.en ?? element };
}
