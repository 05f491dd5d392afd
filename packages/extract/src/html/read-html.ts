import { estimatePages } from '../estimate-pages.ts';
import { parseHtml } from '../markup/tree.ts';
import { walk } from '../markup/walk.ts';
import type { ReadRequest, ReadResult } from '../reader.ts';
import { decodeText } from '../text/decode-text.ts';
import { encodingWarnings } from '../text/encoding-warnings.ts';
import { BodyReader } from './body-reader.ts';
import { declaredEncoding } from './declared-encoding.ts';
import { readHead } from './head.ts';

/**
 * Reads the main text of an HTML page. Nothing in the page runs and nothing it refers to is fetched.
 *
 * @throws ExtractError `EXTRACT_TOO_LARGE`, `EXTRACT_TOO_MANY_PAGES` or `EXTRACT_TOO_SLOW`
 */
export async function readHtml({ bytes, limits, deadline }: ReadRequest): Promise<ReadResult> {
  const { text, guessed } = decodeText(bytes, declaredEncoding(bytes));
  const root = parseHtml(text, deadline);
  const reader = new BodyReader();
  walk(root, reader, deadline);
  const paged = estimatePages(reader.finish(), limits, reader.hasPictures);
  return {
    drafts: paged.drafts,
    pages: paged.pages,
    metadata: { pagesEstimated: true, ...readHead(root, deadline) },
    warnings: [
      ...paged.warnings,
      ...encodingWarnings(guessed),
      ...[...reader.warnings].map((code) => ({ code, pages: [] })),
    ],
  };
}
