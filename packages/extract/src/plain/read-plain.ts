import { estimatePages } from '../estimate-pages.ts';
import { numberPages } from '../number-pages.ts';
import type { ReadRequest, ReadResult } from '../reader.ts';
import { decodeText } from '../text/decode-text.ts';
import { encodingWarnings } from '../text/encoding-warnings.ts';
import { unixLineEnds } from '../text/line-ends.ts';
import { blocksOf } from './blocks.ts';
import { lineGroups } from './lines.ts';

/**
 * Reads plain text: paragraphs by blank lines, headings and lists by how they look, pages by form feeds.
 *
 * @throws ExtractError `EXTRACT_TOO_MANY_PAGES` or `EXTRACT_TOO_SLOW`
 */
export async function readPlain({ bytes, limits, deadline }: ReadRequest): Promise<ReadResult> {
  const { text, guessed } = decodeText(bytes);
  const { groups, pages } = lineGroups(unixLineEnds(text));
  deadline.check();
  const blocks = blocksOf(groups);
  deadline.check();
  const hasPages = pages > 1;
  const paged = hasPages ? numberPages(blocks, pages, new Set(), limits) : estimatePages(blocks, limits);
  return {
    drafts: paged.drafts,
    pages: paged.pages,
    metadata: { pagesEstimated: !hasPages },
    warnings: [...paged.warnings, ...encodingWarnings(guessed)],
  };
}
