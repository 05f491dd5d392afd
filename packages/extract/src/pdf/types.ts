import type { BlockKind } from '@toetssteen/document';

/** Points, origin at the top left corner of the page as shown, y grows downwards. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * What the structure tree of a tagged PDF says about a stretch of text (ISO 32000-2, 14.8). Identities are counted
 * per page and are 0 outside such an element.
 */
export interface Tag {
  /** 1 to 6 inside H1 to H6, else 0. */
  readonly heading: number;
  /** Depth of the lists it stands in, 0 outside lists. */
  readonly listDepth: number;
  readonly item: number;
  /** The outermost table. */
  readonly table: number;
  readonly row: number;
  readonly cell: number;
  readonly note: boolean;
  /** The innermost element that is a block: paragraph, heading, list item. */
  readonly element: number;
}

/** Quarter turns clockwise in which the text runs; `askew` for any other angle. */
export type Direction = 0 | 1 | 2 | 3 | 'askew';

/** One item of pdf.js, in the frame of its direction: there, text runs along x and lines follow along y. */
export interface Run {
  readonly text: string;
  readonly x: number;
  /** Height of the baseline, downwards. */
  readonly baseline: number;
  readonly width: number;
  /** Height of the type in points. */
  readonly size: number;
  readonly bold: boolean;
  readonly rightToLeft: boolean;
  readonly direction: Direction;
  /** White space precedes it in the content stream. */
  readonly spaceBefore: boolean;
  /** Place in the content stream, counted without white space. */
  readonly order: number;
  readonly tag: Tag | null;
  /** Marked as an artifact: no part of the text proper (ISO 32000-2, 14.8.2.2). */
  readonly artifact: boolean;
  /** Found to point to a note; see {@link Mark}. */
  readonly mark: boolean;
}

/** A raised number or sign that points to a note. */
export interface Mark {
  /** Where in the text it stood, in UTF-16 units. */
  readonly at: number;
  readonly text: string;
}

/** A stretch of one line without a wide gap. */
export interface Fragment {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly x0: number;
  readonly x1: number;
  readonly baseline: number;
  readonly top: number;
  readonly bottom: number;
  /** Size of most of its characters. */
  readonly size: number;
  /** Most of its characters are bold. */
  readonly bold: boolean;
  readonly rightToLeft: boolean;
  readonly tag: Tag | null;
  readonly artifact: boolean;
  /** Set where it was recognised from a picture: 0 to 1. */
  readonly confidence?: number;
  /** Set where a tagged table was folded into one fragment. */
  readonly table?: readonly TableRow[];
}

/** The lines of each cell, from left to right. */
export interface TableRow {
  readonly cells: readonly (readonly Fragment[])[];
}

/** A line of a region. */
export interface Line extends Fragment {
  /** From left to right. */
  readonly fragments: readonly Fragment[];
}

/** Fragments that are read from top to bottom, with nothing else between them. */
export interface Region {
  readonly fragments: readonly Fragment[];
}

/** Text of one direction on a page; its fragments stand in the frame of that direction. */
export interface Layer {
  readonly direction: Direction;
  readonly fragments: readonly Fragment[];
}

/** A page after reading, before layout. */
export interface PageText {
  readonly number: number;
  /** As shown, in points. */
  readonly width: number;
  readonly height: number;
  /** The direction with most text first. */
  readonly layers: readonly Layer[];
}

/** A line of a block, with where it stands on its page as shown. */
export interface PlacedLine {
  readonly text: string;
  readonly page: number;
  readonly box: Box;
  /** Set where it was recognised from a picture: 0 to 1. */
  readonly confidence?: number;
}

/** A block before its lines are joined to text. */
export interface PdfBlock {
  readonly kind: BlockKind;
  readonly level: number;
  readonly lines: readonly PlacedLine[];
  readonly size: number;
  readonly bold: boolean;
  /** Stands beside the flow (footnote, turned text): a paragraph may run on past it. */
  readonly aside: boolean;
  /** The first or last block of its region: only there can a paragraph have been cut in two. */
  readonly opensRegion: boolean;
  readonly closesRegion: boolean;
  /** Its last line reaches the right edge of its region, or nearly so. */
  readonly full: boolean;
  /** Points that its last line leaves free before that edge. */
  readonly free: number;
}
