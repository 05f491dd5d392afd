import { estimatePages } from '../estimate-pages.ts';
import type { ReadRequest, ReadResult } from '../reader.ts';
import { stated } from '../stated-metadata.ts';
import { decodeText } from '../text/decode-text.ts';
import { encodingWarnings } from '../text/encoding-warnings.ts';
import { unixLineEnds } from '../text/line-ends.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { tameSource } from './tame-source.ts';
import { spaceHeadings, splitFrontMatter } from './tidy-source.ts';
import { TreeReader } from './tree-reader.ts';

/**
 * Reads Markdown (CommonMark with tables and footnotes of GFM) as the text that it shows.
 *
 * @throws ExtractError `EXTRACT_TOO_LARGE`, `EXTRACT_TOO_MANY_PAGES` or `EXTRACT_TOO_SLOW`
 */
export async function readMarkdown({ bytes, limits, deadline }: ReadRequest): Promise<ReadResult> {
  const { text, guessed } = decodeText(bytes);
  const { body, fields } = splitFrontMatter(unixLineEnds(text));
  const root = parseMarkdown(tameSource(spaceHeadings(body)));
  deadline.check();
  const reader = new TreeReader(deadline);
  const paged = estimatePages(reader.read(root), limits, reader.hasPictures);
  return {
    drafts: paged.drafts,
    pages: paged.pages,
    metadata: {
      pagesEstimated: true,
      ...stated({ title: fields.title, author: fields.author, created: fields.date }),
    },
    warnings: [
      ...paged.warnings,
      ...encodingWarnings(guessed),
      ...[...reader.warnings].map((code) => ({ code, pages: [] })),
    ],
  };
}
