import type { Element } from './tree.ts';

/** What a writer gets: the text, and what stands around it. */
export interface Sheet {
  readonly language: 'nl' | 'en';
  readonly title: string;
  /** Without the title. */
  readonly blocks: readonly Element[];
  readonly runningHead: string;
  /** On the cover, below the title. */
  readonly subtitle: string;
}

/** How a document looks. */
export interface Look {
  readonly columns: 1 | 2;
  readonly cover: boolean;
  /** A list of the chapters after the cover; only TeX adds their pages. */
  readonly contents: boolean;
  readonly chaptersOnNewPages: boolean;
  /** At the foot of the page: only the number, or "pagina 3 van 8". */
  readonly foot: 'number' | 'number-of-all';
  readonly runningHead: boolean;
  /** Families of the text and of the headings. TeX has only Latin Modern, with or without serifs: `texFont`. */
  readonly face: string;
  readonly headFace: string;
  readonly texFont: 'serif' | 'sans';
  /** Of the text, in points. */
  readonly size: number;
  /** Of the lines, as a multiple of the size. */
  readonly leading: number;
  /** Of headings and cover: six hexadecimal digits. */
  readonly accent: string;
  /** Millimetres on an A4 page. */
  readonly margin: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
}

/** Millimetres. */
export const A4 = { width: 210, height: 297 };
/** Millimetres between two columns. */
export const COLUMN_GAP = 8;

export const WORDS = {
  nl: { contents: 'Inhoud', page: 'Pagina', of: 'van', babel: 'dutch', locale: ['nl', 'NL'] },
  en: { contents: 'Contents', page: 'Page', of: 'of', babel: 'british', locale: ['en', 'GB'] },
} as const;
