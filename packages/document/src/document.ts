/**
 * A document that was read: one canonical text, and where each part of it stood.
 *
 * All places are half-open spans `[start, end)` of {@link Document.text} in UTF-16 units, the units of
 * `String.prototype.slice`. What extraction changed on the way (hyphenation undone, running heads left out) it changed
 * before the text became canonical, so `document.text.slice(span.start, span.end)` is always the quote itself.
 */
export interface Document {
  /** The canonical text: the blocks in reading order, each ended by `\n`. */
  readonly text: string;
  /** In reading order; spans ascend and do not overlap. */
  readonly blocks: readonly Block[];
  /** Every page of the source, also those that gave no text. Index `i` holds page `i + 1`. */
  readonly pages: readonly Page[];
  /** From each `start` up to the next one the text stands on `page`. Ascending; the first starts at 0. */
  readonly pageRuns: readonly PageRun[];
  readonly metadata: Metadata;
  readonly warnings: readonly Warning[];
  /** Lines on the page, for viewers that mark a quote where it stands. Empty for formats without a fixed layout. */
  readonly lineBoxes: readonly LineBox[];
}

/** Half-open `[start, end)` in UTF-16 units of the canonical text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'table-row' | 'footnote';

export interface Block {
  readonly kind: BlockKind;
  /** Without the line end that follows it. Never empty. */
  readonly span: Span;
  /** Headings: 1 (highest) to 6. List items: depth of nesting, 1 for the outermost. Other kinds: 0. */
  readonly level: number;
  /** Indices in {@link Document.blocks} of the headings this block stands under, outermost first. */
  readonly path: readonly number[];
}

export interface Page {
  /** Physical page, counted from 1. */
  readonly number: number;
  /** What is printed or declared as this page's number ("iv", "5"); the physical number where nothing is. */
  readonly label: string;
  readonly state: PageState;
  /** In points (1/72 inch), as shown, after rotation; 0 where the format has no fixed pages. */
  readonly width: number;
  readonly height: number;
}

/**
 * - `text`: the page gave text
 * - `blank`: nothing is drawn on it
 * - `image`: something is drawn, but no text could be read (a scan, or a picture)
 * - `garbled`: there is a text layer, but it is not language (wrong encoding, no spaces)
 * - `ocr`: the text was recognised from the picture of the page
 */
export type PageState = 'text' | 'blank' | 'image' | 'garbled' | 'ocr';

export interface PageRun {
  readonly start: number;
  /** Physical page, counted from 1. */
  readonly page: number;
  /** Set where the text was recognised from a picture: 0 to 1, as the recogniser gives it. */
  readonly confidence?: number;
}

/** One line as it stands on a page. Origin is the top left corner, y grows downwards, units are points. */
export interface LineBox {
  readonly span: Span;
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Format = 'pdf' | 'docx' | 'odt' | 'html' | 'markdown' | 'text';

export interface Metadata {
  readonly format: Format;
  /** Lower-case hexadecimal SHA-256 of the bytes that were read. */
  readonly sha256: string;
  /** Whether page numbers are real (PDF, rendered page breaks) or estimated from the number of words. */
  readonly pagesEstimated: boolean;
  readonly title?: string;
  readonly author?: string;
  /** ISO 8601, as far as the file states it. */
  readonly created?: string;
  readonly modified?: string;
}

/** Something a reader of the outcome has to know. The wording for people stands in the report package. */
export interface Warning {
  readonly code: WarningCode;
  /** Physical pages concerned, ascending; empty where it concerns the whole document. */
  readonly pages: readonly number[];
}

export type WarningCode =
  | 'page-without-text'
  | 'page-garbled'
  | 'page-recognised'
  | 'page-not-recognised'
  | 'pages-estimated'
  | 'comments-left-out'
  | 'changes-accepted'
  | 'text-box-read'
  | 'encoding-guessed';
