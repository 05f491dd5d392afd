import type { Heading } from '../expected.ts';

/** What a reader gives of a file. */
export interface Reading {
  /** The text in the order of reading, in the parts that the reader makes of it. */
  readonly blocks: readonly string[];
  /** Whether those parts are meant as paragraphs; otherwise they are pages or lines. */
  readonly blocksAreParagraphs: boolean;
  /** Undefined where the reader does not tell headings from other text. */
  readonly headings: readonly Heading[] | undefined;
}

export interface PdfReader {
  readonly name: string;
  /** What to install when it is not there. */
  readonly install: string;
  isThere(): Promise<boolean>;
  /** @param path the file that holds the bytes, for programs that read files */
  read(bytes: Uint8Array, path: string): Promise<Reading>;
}

export function pagesAsBlocks(pages: readonly string[]): Reading {
  return { blocks: pages, blocksAreParagraphs: false, headings: undefined };
}
