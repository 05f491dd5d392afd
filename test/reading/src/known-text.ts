/** A text that is laid out by several writers and must come back when the outcome is read. */
export interface KnownText {
  readonly id: string;
  readonly language: 'nl' | 'en';
  /** Stands above the text, as its one heading of level 1. */
  readonly title: string;
  readonly runningHead: string;
  /** The words around a page number: `Page 3 of 8`. */
  readonly page: string;
  readonly of: string;
  readonly blocks: readonly KnownBlock[];
  /** Note `n` belongs to the mark `{n}` in a paragraph. */
  readonly notes: readonly string[];
}

export type KnownBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly KnownItem[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'box'; readonly title: string; readonly paragraphs: readonly string[] };

export interface KnownItem {
  readonly text: string;
  readonly items?: readonly { readonly text: string }[];
}

/** Cuts a paragraph at its note marks: texts at even places, numbers of notes at odd ones. */
export function atNoteMarks(text: string): string[] {
  return text.split(/\{(\d+)\}/u);
}
