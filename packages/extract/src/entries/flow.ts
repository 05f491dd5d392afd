import type { Document, DraftBlock } from '@toetssteen/document';
import { ExtractError } from '../errors.ts';
import { estimatePages } from '../estimate-pages.ts';
import { extractWith } from '../extract-with.ts';
import { FLOW_READERS } from '../flow-readers.ts';
import type { Paged } from '../number-pages.ts';
import { DEFAULT_LIMITS, type ExtractOptions } from '../options.ts';

export { sha256Hex } from '../sha256.ts';
export type { Paged };
export { ExtractError };

/** As `extract`, for every format but PDF: without pdf.js, which is most of the weight. */
export async function extractFlow(bytes: Uint8Array, options: ExtractOptions = {}): Promise<Document> {
  return extractWith(FLOW_READERS, bytes, options);
}

/** The pages that blocks of a text without pages would stand on, as for a file of such a format. */
export function pagesOfText(blocks: readonly DraftBlock[]): Paged {
  return estimatePages(blocks, DEFAULT_LIMITS);
}
