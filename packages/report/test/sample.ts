import {
  type BlockKind,
  buildDocument,
  type Document,
  type PageState,
  type Span,
  type WarningCode,
} from '@toetssteen/document';
import type { Group, Language, Row, Rubric } from '@toetssteen/rubric';
import type { Assessment, Finding, Status } from '@toetssteen/scorer';
import type { AssessedFile, ScanResult } from '../src/result.ts';

export type Line = readonly [kind: BlockKind, level: number, page: number, text: string];

export function documentOf(
  lines: readonly Line[],
  pages: readonly (readonly [label: string, state: PageState])[],
  warnings: readonly { readonly code: WarningCode; readonly pages: readonly number[] }[] = [],
): Document {
  return buildDocument({
    drafts: lines.map(([kind, level, page, text]) => ({ kind, level, pieces: [{ text, page }] })),
    pages: pages.map(([label, state], index) => ({
      number: index + 1,
      label,
      state,
      width: 595,
      height: 842,
    })),
    metadata: { format: 'pdf', sha256: 'ab'.repeat(32), pagesEstimated: false },
    warnings,
  });
}

function spanOf(document: Document, words: string): Span {
  const start = document.text.indexOf(words);
  if (start === -1) throw new Error(`The sample has no "${words}".`);
  return { start, end: start + words.length };
}

/** A row: its id, its label, its status, its passages, and the passages that come near. */
export interface SampleRow {
  readonly id: string;
  readonly kind?: Row['kind'];
  readonly label: string;
  readonly status?: Status;
  readonly found?: readonly { readonly quote: string; readonly words?: readonly string[] }[];
  readonly near?: readonly string[];
  readonly value?: string | number | readonly string[] | null;
}

export function fileOf(
  document: Document,
  groups: readonly { readonly label: string; readonly rows: readonly SampleRow[] }[],
  names: { readonly name?: string; readonly path?: string; readonly languages?: readonly Language[] } = {},
): AssessedFile {
  const rubric = rubricOf(
    groups.map(({ label, rows }, index) => ({
      id: `groep-${index}`,
      label: both(label),
      rows: rows.map(rowOf),
    })),
  );
  const all = groups.flatMap(({ rows }) => rows);
  const assessment: Assessment = {
    rubric: { id: rubric.id, version: rubric.version, hash: rubric.hash },
    languages: (names.languages ?? ['nl']).map((language, index, { length }) => ({
      language,
      share: index === 0 ? 1 - (length - 1) * 0.3 : 0.3,
    })),
    findings: all.filter((row) => row.kind !== 'attribute').map((row) => findingOf(document, row)),
    attributes: all
      .filter((row) => row.kind === 'attribute')
      .map((row) => ({
        element: row.id,
        value: row.value ?? null,
        estimated: false,
        evidence: (row.found ?? []).map(({ quote }) => ({ span: spanOf(document, quote) })),
      })),
  };
  const name = names.name ?? 'gedragscode.pdf';
  return {
    name,
    path: names.path ?? `documenten/${name}`,
    document,
    assessment,
    rubric,
    rubricChosen: 'told',
  };
}

export function resultOf(...assessments: readonly AssessedFile[]): ScanResult {
  return { tool: 'toetssteen 0.0.0', assessments, failures: [] };
}

function findingOf(document: Document, row: SampleRow): Finding {
  return {
    element: row.id,
    status: row.status ?? 'absent',
    evidence: (row.found ?? []).map(({ quote, words = [] }) => ({
      span: spanOf(document, quote),
      indicator: 'de woorden staan er',
      words: words.map((word) => spanOf(document, word)),
    })),
    nearest: (row.near ?? []).map((quote) => ({ span: spanOf(document, quote) })),
  };
}

function rowOf(row: SampleRow): Row {
  const base = {
    id: row.id,
    label: both(row.label),
    definition: both(`Omschrijving van ${row.label}.`),
    source: '§4.1.1',
  };
  if (row.kind === 'derived') {
    return { ...base, kind: 'derived', when: { found: [], some: [], none: [], except: [] } };
  }
  if (row.kind === 'attribute') {
    const read =
      typeof row.value === 'number'
        ? ({ what: 'pages' } as const)
        : Array.isArray(row.value)
          ? ({ what: 'languages', share: 0.15 } as const)
          : ({ what: 'date', cues: { nl: [], en: [] }, notCues: { nl: [], en: [] } } as const);
    return { ...base, kind: 'attribute', read };
  }
  const none = { found: [], notFound: [] };
  return {
    ...base,
    kind: 'element',
    excludes: both('Wat erop lijkt maar niet telt.'),
    indicators: { nl: [], en: [] },
    examples: { nl: none, en: none },
  };
}

function rubricOf(groups: readonly Group[]): Rubric {
  return {
    id: 'gedragscode',
    version: '1',
    hash: '0123456789abcdef',
    title: { nl: 'Elementen in gedragscodes', en: 'Elements in codes of conduct' },
    source: 'Inspectie van het Onderwijs (2023)',
    recognise: { nl: [], en: [] },
    sets: [],
    groups,
  };
}

const both = (text: string): { readonly nl: string; readonly en: string } => ({ nl: text, en: text });

/** A code of conduct of four pages, one of them a scan, with every status in it. */
export function sampleFile(): AssessedFile {
  const document = documentOf(
    [
      ['heading', 1, 1, 'Gedragscode Academie Ossenwerf'],
      ['paragraph', 0, 1, 'Dit is de gedragscode, vastgesteld door het bestuur op 1 maart 2022.'],
      ['heading', 2, 1, '1. Omgang'],
      ['paragraph', 0, 1, 'We gaan respectvol met elkaar om. Wie een grens merkt, zegt dat.'],
      ['list-item', 1, 1, 'We komen op tijd en doen wat we hebben toegezegd.'],
      ['list-item', 2, 1, 'Pesten is verboden, ook online.'],
      ['heading', 2, 2, '2. Melden'],
      ['paragraph', 0, 2, 'Je kunt terecht bij de vertrouwenspersoon. Die luistert en verwijst door.'],
      ['table-row', 0, 2, 'Vertrouwenspersoon | vp@ossenwerf.example'],
      ['table-row', 0, 2, 'Klachtencommissie | kc@ossenwerf.example'],
      ['footnote', 0, 2, '1 De regeling ligt ter inzage.'],
      ['heading', 2, 4, '3. Guests'],
      ['paragraph', 0, 4, 'Guest teachers may be asked to read this code.'],
    ],
    [
      ['i', 'text'],
      ['1', 'text'],
      ['2', 'image'],
      ['4', 'text'],
    ],
    [{ code: 'page-without-text', pages: [3] }],
  );
  return fileOf(
    document,
    [
      {
        label: 'Gewenst en ongewenst gedrag',
        rows: [
          {
            id: 'gewenst.omgangsvormen',
            label: 'Gewenst gedrag beschreven',
            status: 'present',
            found: [
              { quote: 'We gaan respectvol met elkaar om.', words: ['respectvol'] },
              { quote: 'We komen op tijd en doen wat we hebben toegezegd.' },
            ],
          },
          {
            id: 'gewenst.grenzen',
            label: 'Grenzen toetsen',
            status: 'doubtful',
            found: [
              { quote: 'We gaan respectvol met elkaar om. Wie een grens merkt, zegt dat.', words: ['grens'] },
            ],
          },
          {
            id: 'ongewenst.pesten',
            label: 'Pesten',
            status: 'present',
            found: [{ quote: 'Pesten is verboden, ook online.', words: ['Pesten', 'verboden'] }],
          },
          {
            id: 'ongewenst.zonder-gewenst',
            kind: 'derived',
            label: 'Alleen ongewenst gedrag benoemd',
            status: 'absent',
          },
        ],
      },
      {
        label: 'Melden',
        rows: [
          {
            id: 'melden.vertrouwenspersoon',
            label: 'Vertrouwenspersoon',
            status: 'present',
            found: [{ quote: 'Je kunt terecht bij de vertrouwenspersoon.', words: ['vertrouwenspersoon'] }],
          },
          {
            id: 'melden.klachtenprocedure',
            label: 'Klachtenprocedure',
            status: 'absent',
            near: ['Klachtencommissie | kc@ossenwerf.example'],
          },
          { id: 'melden.klokkenluiders', label: 'Klokkenluidersregeling', status: 'absent' },
          { id: 'melden.scan', label: 'Op de gescande pagina', status: 'unreadable' },
        ],
      },
      {
        label: 'Kenmerken',
        rows: [
          {
            id: 'datum.vastgesteld',
            kind: 'attribute',
            label: 'Datum van vaststelling',
            value: '2022-03-01',
            found: [{ quote: 'Dit is de gedragscode, vastgesteld door het bestuur op 1 maart 2022.' }],
          },
          { id: 'taal.talen', kind: 'attribute', label: 'Talen', value: ['nl', 'en'] },
          { id: 'lengte.paginas', kind: 'attribute', label: 'Aantal pagina’s', value: 4 },
        ],
      },
    ],
    { languages: ['nl', 'en'] },
  );
}
