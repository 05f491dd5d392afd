import type { Format } from '@toetssteen/document';
import type { OcrEngine } from './ocr/ocr-engine.ts';

/**
 * Reads a data file of `pdfjs-dist`.
 *
 * @param folder `cmaps`, `standard_fonts` or `wasm`
 */
export type PdfData = (folder: string, file: string) => Promise<Uint8Array>;

/** What may differ from one call to the next. Every field has a default in {@link DEFAULT_LIMITS}. */
export interface ExtractOptions {
  /** Name of the file; its extension decides between formats that look alike (Markdown and plain text). */
  readonly name?: string;
  /** Skips recognition of the format. */
  readonly format?: Format;
  /** For an encrypted PDF. */
  readonly password?: string;
  /** Reads pages of a PDF that are pictures, or whose text is no language. Not closed by `extract`. */
  readonly ocr?: OcrEngine;
  /** Gives pdf.js its data files where there are no files to read, as in a browser that may not fetch. */
  readonly pdfData?: PdfData;
  readonly limits?: Partial<Limits>;
}

export interface Limits {
  /** Bytes of the file itself. */
  readonly bytes: number;
  /** Bytes of all parts of a zipped file (DOCX, ODT) after unpacking: the guard against zip bombs. */
  readonly unpackedBytes: number;
  readonly pages: number;
  /** Milliseconds for one file, checked between pages and parts. */
  readonly milliseconds: number;
  /** Milliseconds that every page to be recognised adds to those for its file. */
  readonly recognitionMilliseconds: number;
}

export const DEFAULT_LIMITS: Limits = {
  bytes: 200 * 1024 * 1024,
  unpackedBytes: 400 * 1024 * 1024,
  pages: 5_000,
  milliseconds: 120_000,
  recognitionMilliseconds: 60_000,
};
