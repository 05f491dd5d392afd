import type { Document } from '@toetssteen/document';
import { ExtractError } from '../errors.ts';
import { extractWith } from '../extract-with.ts';
import type { ExtractOptions } from '../options.ts';
import { readPdf } from '../pdf/read-pdf.ts';

export type { PdfData } from '../options.ts';
export { ExtractError };

/** As `extract`, for PDF only. */
export async function extractPdf(bytes: Uint8Array, options: ExtractOptions = {}): Promise<Document> {
  return extractWith({ pdf: readPdf }, bytes, options);
}
