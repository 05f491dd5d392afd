import type { Document } from '@toetssteen/document';
import { extractWith } from './extract-with.ts';
import { FLOW_READERS } from './flow-readers.ts';
import type { ExtractOptions } from './options.ts';
import { readPdf } from './pdf/read-pdf.ts';

/**
 * Reads a file into one canonical text with blocks, pages and headings.
 *
 * @param bytes the whole file; not changed, and not held on to
 * @throws ExtractError with a stable `code` when the file cannot be read; a page without text is no error but stands
 *   in `pages` and `warnings`
 */
export async function extract(bytes: Uint8Array, options: ExtractOptions = {}): Promise<Document> {
  return extractWith({ ...FLOW_READERS, pdf: readPdf }, bytes, options);
}
