import { buildDocument } from '@toetssteen/document';
import type { Language, Row, Rubric } from '@toetssteen/rubric';
import type { Status } from '@toetssteen/scorer';
import type { AssessedFile, Failure } from '../../src/result.ts';
import type { Manifest, ManifestRow } from '../../src/sector/manifest.ts';
import { type SectorOptions, sector } from '../../src/sector/sector.ts';
import type { SectorTables } from '../../src/sector/tables.ts';

const both = (text: string): { readonly nl: string; readonly en: string } => ({ nl: text, en: text });

/** Elements `a.1`, `a.2`, ... and a derived row that holds when none of them is found. */
export function rubricOf(elements: readonly string[], id = 'jaarverslag'): Rubric {
  const base = (row: string) => ({
    id: row,
    label: both(`Label ${row}`),
    definition: both('Wat telt.'),
    source: '§4.1',
  });
  const none = { found: [], notFound: [] };
  const rows: readonly Row[] = [
    ...elements.map(
      (row): Row => ({
        ...base(row),
        kind: 'element',
        excludes: both(''),
        indicators: { nl: [], en: [] },
        examples: { nl: none, en: none },
      }),
    ),
    { ...base('geen'), kind: 'derived', when: { found: [], some: [], none: [...elements], except: [] } },
    ...(id === 'gedragscode'
      ? [
          {
            ...base('datum'),
            kind: 'attribute' as const,
            read: { what: 'date' as const, cues: { nl: [], en: [] }, notCues: { nl: [], en: [] } },
          },
        ]
      : []),
  ];
  return {
    id,
    version: '1',
    hash: '0123456789abcdef',
    title: both(`Rubric ${id}`),
    source: 'Inspectie van het Onderwijs (2023)',
    recognise: { nl: [], en: [] },
    sets: [],
    groups: [{ id: 'g', label: both('Groep'), rows }],
  };
}

export interface MadeFile {
  readonly path: string;
  readonly statuses: Readonly<Record<string, Status>>;
  /** Sentence for each present or doubtful element; one is made where none is given. */
  readonly quotes?: Readonly<Record<string, string>>;
  /** More text, so that words are known. */
  readonly text?: string;
  readonly pages?: number;
  readonly date?: string;
  readonly language?: Language;
}

export function fileOf(rubric: Rubric, made: MadeFile): AssessedFile {
  const elements = rubric.groups.flatMap(({ rows }) => rows.filter(({ kind }) => kind === 'element'));
  const quotes = elements.flatMap(({ id }) => {
    const status = made.statuses[id];
    return status === 'present' || status === 'doubtful'
      ? [{ id, text: made.quotes?.[id] ?? `De tekst gaat hier over ${id.replace(/\W/gu, ' ')}.` }]
      : [];
  });
  const pages = made.pages ?? 1;
  const document = buildDocument({
    drafts: [
      ...quotes.map(({ text }) => ({ kind: 'paragraph' as const, level: 0, pieces: [{ text, page: 1 }] })),
      { kind: 'paragraph' as const, level: 0, pieces: [{ text: made.text ?? 'Slot.', page: 1 }] },
    ],
    pages: Array.from({ length: pages }, (_, index) => ({
      number: index + 1,
      label: String(index + 1),
      state: 'text' as const,
      width: 595,
      height: 842,
    })),
    metadata: { format: 'pdf', sha256: 'ab'.repeat(32), pagesEstimated: false, title: `Titel ${made.path}` },
    warnings: [],
  });
  const statusOf = (id: string): Status => made.statuses[id] ?? 'absent';
  const known = elements.map(({ id }) => statusOf(id));
  const none: Status = known.includes('present')
    ? 'absent'
    : known.includes('unreadable')
      ? 'unreadable'
      : known.includes('doubtful')
        ? 'doubtful'
        : 'present';
  return {
    name: made.path.split('/').at(-1) ?? made.path,
    path: made.path,
    document,
    rubric,
    rubricChosen: 'asked',
    assessment: {
      rubric: { id: rubric.id, version: rubric.version, hash: rubric.hash },
      languages: [{ language: made.language ?? 'nl', share: 1 }],
      attributes:
        rubric.id === 'gedragscode'
          ? [{ element: 'datum', value: made.date ?? null, estimated: false, evidence: [] }]
          : [],
      findings: [
        ...elements.map(({ id }) => {
          const at = quotes.findIndex((quote) => quote.id === id);
          const span = document.blocks[at]?.span;
          return {
            element: id,
            status: statusOf(id),
            evidence: span === undefined || at === -1 ? [] : [{ span, indicator: 'regel', words: [] }],
            nearest: [],
          };
        }),
        { element: 'geen', status: none, evidence: [], nearest: [] },
      ],
    },
  };
}

/** A row of a manifest; kind and year are those of the annual reports unless told. */
export function rowOf(
  institution: string,
  file: string | undefined,
  more: Partial<Omit<ManifestRow, 'institution' | 'file'>> = {},
): ManifestRow {
  return { institution, file, kind: 'jaarverslag', year: 2021, values: {}, ...more };
}

export function manifestOf(rows: readonly ManifestRow[]): Manifest {
  const columns = [...new Set(rows.flatMap(({ values }) => Object.keys(values)))];
  return { columns, rows, guesses: [] };
}

export interface MadeInstitution {
  readonly name: string;
  /** Undefined: it has no document. */
  readonly statuses: Readonly<Record<string, Status>> | undefined;
  readonly values?: Readonly<Record<string, string>>;
  readonly quotes?: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly language?: Language;
  readonly pages?: number;
}

/** A sector with one annual report for each institution. */
export function sectorOf(
  institutions: readonly MadeInstitution[],
  elements: readonly string[],
  options: Partial<SectorOptions> = {},
): SectorTables {
  const rubric = rubricOf(elements);
  const path = (index: number): string => `map-${index}/verslag.pdf`;
  const files = institutions.flatMap(({ statuses, ...made }, index) =>
    statuses === undefined ? [] : [fileOf(rubric, { ...made, path: path(index), statuses })],
  );
  const rows = institutions.map(({ name, statuses, values }, index) =>
    rowOf(name, statuses === undefined ? undefined : path(index), { values: values ?? {} }),
  );
  return scanned(files, [], rows, { rubrics: [rubric], ...options });
}

export function scanned(
  assessments: readonly AssessedFile[],
  failures: readonly Failure[],
  rows: readonly ManifestRow[],
  options: Partial<SectorOptions> & Pick<SectorOptions, 'rubrics'>,
): SectorTables {
  return sector({ tool: 'toetssteen 0.0.0', assessments, failures }, manifestOf(rows), {
    by: [],
    ...options,
  });
}
