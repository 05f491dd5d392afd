import type { Annex } from './annexes.ts';
import type { LookName } from './layout/looks.ts';
import type { StockName } from './stock.ts';

/** How a file comes about: a PDF of one of three writers, a Word file, or a PDF with pictures of the pages. */
export type Make = 'chromium' | 'libreoffice' | 'latex' | 'docx' | 'scan';

interface Made {
  /** Folder of the college. */
  readonly college: string;
  readonly make: Make;
  readonly look: LookName;
  readonly numbered: boolean;
}

export interface CodeDocument extends Made {
  readonly kind: 'gedragscode';
  /** For the whole college, or for its arts programmes. */
  readonly scope: 'general' | 'arts';
  /** Name of source and rendered file, without extension. */
  readonly stem: 'gedragscode' | 'gedragscode-kunst';
}

export interface ReportDocument extends Made {
  readonly kind: 'jaarverslag';
  readonly year: number;
  readonly stock: StockName;
  readonly pages: number;
  /** What makes the pages come out, by trial. */
  readonly wordsPerPage: number;
  readonly annexes: readonly Annex[];
}

export type SectorDocument = CodeDocument | ReportDocument;

/** A report that was sent, but arrived as half a file. */
export const DAMAGED = { college: 'hogeschool-vaartstreek', year: 2020 };

export function stemOf(document: SectorDocument): string {
  return document.kind === 'gedragscode' ? document.stem : `jaarverslag-${document.year}`;
}

export function fileOf(document: SectorDocument): string {
  return `${document.college}/${stemOf(document)}.${document.make === 'docx' ? 'docx' : 'pdf'}`;
}

function code(
  college: string,
  make: Make,
  look: LookName,
  scope: CodeDocument['scope'] = 'general',
): CodeDocument {
  const stem = 'gedragscode';
  return { kind: 'gedragscode', college, make, look, numbered: false, scope, stem };
}

/** A code for the arts that stands beside the general one. */
function artsCode(college: string, make: Make, look: LookName): CodeDocument {
  return { ...code(college, make, look, 'arts'), stem: 'gedragscode-kunst' };
}

interface Length {
  readonly pages: number;
  readonly perPage: number;
  readonly annexes?: readonly Annex[];
  readonly numbered?: boolean;
  readonly stock?: StockName;
  readonly year?: number;
}

function report(college: string, make: Make, look: LookName, length: Length): ReportDocument {
  const { pages, perPage, annexes = [], numbered = false, stock = 'nl', year = 2021 } = length;
  return {
    ...{ kind: 'jaarverslag', college, make, look, numbered, year, stock, pages, annexes },
    wordsPerPage: perPage,
  };
}

const LONG: readonly Annex[] = ['domeinen', 'opleidingen', 'kerncijfers'];
const ALL: readonly Annex[] = ['domeinen', 'opleidingen', 'projecten', 'kerncijfers'];

export const DOCUMENTS: readonly SectorDocument[] = [
  code('academie-lindewaard', 'scan', 'small letter'),
  report('academie-lindewaard', 'chromium', 'yearly leaflet', { pages: 7, perPage: 270, stock: 'nl-small' }),
  code('hogeschool-zilverdam', 'latex', 'book'),
  report('hogeschool-zilverdam', 'latex', 'book report', {
    ...{ pages: 28, perPage: 338, annexes: ['opleidingen', 'kerncijfers'], numbered: true },
  }),
  report('hogeschool-zilverdam', 'docx', 'book report', {
    ...{ pages: 26, perPage: 350, annexes: ['opleidingen', 'kerncijfers'], numbered: true, year: 2020 },
  }),
  code('conservatorium-wolkenberg', 'docx', 'wide book'),
  report('conservatorium-wolkenberg', 'latex', 'dense report', {
    pages: 14,
    perPage: 300,
    annexes: ['kerncijfers'],
  }),
  report('modeacademie-roodkapel', 'chromium', 'yearly letter', {
    pages: 5,
    perPage: 270,
    stock: 'nl-small',
  }),
  code('toneelacademie-brugveen', 'chromium', 'leaflet'),
  report('toneelacademie-brugveen', 'chromium', 'magazine', {
    pages: 22,
    perPage: 285,
    annexes: ['kerncijfers'],
  }),
  report('filmschool-noorderkade', 'docx', 'yearly letter', { pages: 6, perPage: 330, stock: 'nl-small' }),
  code('dansacademie-halmerwaard', 'chromium', 'letter'),
  report('dansacademie-halmerwaard', 'docx', 'dense report', {
    ...{ pages: 18, perPage: 345, annexes: ['kerncijfers'], stock: 'en' },
  }),
  code('kunsthogeschool-esdoornhof', 'latex', 'book in columns'),
  report('kunsthogeschool-esdoornhof', 'chromium', 'school report', {
    ...{ pages: 21, perPage: 310, annexes: ['opleidingen', 'kerncijfers'], stock: 'en' },
  }),
  code('hogeschool-merenland', 'libreoffice', 'letter'),
  artsCode('hogeschool-merenland', 'chromium', 'green leaflet'),
  report('hogeschool-merenland', 'libreoffice', 'report', { pages: 45, perPage: 211, annexes: LONG }),
  report('hogeschool-merenland', 'libreoffice', 'report', {
    pages: 41,
    perPage: 209,
    annexes: LONG,
    year: 2020,
  }),
  code('hogeschool-westerduin', 'latex', 'wide book'),
  report('hogeschool-westerduin', 'latex', 'dense report', {
    ...{ pages: 28, perPage: 375, annexes: ['domeinen', 'kerncijfers'], numbered: true },
  }),
  code('hogeschool-vaartstreek', 'docx', 'letter'),
  artsCode('hogeschool-vaartstreek', 'chromium', 'leaflet'),
  report('hogeschool-vaartstreek', 'chromium', 'dense report', {
    ...{ pages: 35, perPage: 365, annexes: ['opleidingen', 'kerncijfers'] },
  }),
  code('hogeschool-oosterlei', 'libreoffice', 'regulation'),
  report('hogeschool-oosterlei', 'chromium', 'airy report', { pages: 60, perPage: 243, annexes: ALL }),
  code('hogeschool-tweestromen', 'chromium', 'small letter'),
  artsCode('hogeschool-tweestromen', 'docx', 'green leaflet'),
  report('hogeschool-tweestromen', 'libreoffice', 'book report', {
    ...{ pages: 26, perPage: 250, annexes: ['kerncijfers'], numbered: true },
  }),
  code('hogeschool-kempenrijn', 'docx', 'book', 'arts'),
  report('hogeschool-kempenrijn', 'chromium', 'magazine', {
    ...{ pages: 31, perPage: 326, annexes: ['opleidingen', 'kerncijfers'] },
  }),
  code('hogeschool-zuidergouw', 'libreoffice', 'book'),
  artsCode('hogeschool-zuidergouw', 'latex', 'book'),
  report('hogeschool-zuidergouw', 'docx', 'dense report', {
    ...{ pages: 32, perPage: 330, annexes: ['domeinen', 'kerncijfers'] },
  }),
  code('hogeschool-bolderbos', 'docx', 'letter'),
  report('hogeschool-bolderbos', 'latex', 'bound magazine', {
    pages: 20,
    perPage: 408,
    annexes: ['kerncijfers'],
  }),
];
