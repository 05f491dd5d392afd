import { estimatePages } from '../estimate-pages.ts';
import { FlowWriter } from '../flow/flow-writer.ts';
import { PageCounter } from '../flow/page-counter.ts';
import { hasBelievablePages } from '../flow/rendered-pages.ts';
import { numberPages } from '../number-pages.ts';
import type { ReadRequest, ReadResult } from '../reader.ts';
import { openZip } from '../zip/open-zip.ts';
import { BodyReader } from './body-reader.ts';
import { Notes } from './notes.ts';
import { Numbering } from './numbering.ts';
import { readParts } from './parts.ts';
import { readCoreProperties, readPageCount } from './properties.ts';
import { Styles } from './styles.ts';

/**
 * Reads a Word file (WordprocessingML, ECMA-376).
 *
 * @throws ExtractError `EXTRACT_DAMAGED`, `EXTRACT_TOO_LARGE`, `EXTRACT_TOO_MANY_PAGES`, `EXTRACT_PASSWORD_NEEDED` or
 *   `EXTRACT_TOO_SLOW`
 */
export async function readDocx({ bytes, limits, deadline }: ReadRequest): Promise<ReadResult> {
  const parts = readParts(openZip(bytes, limits, deadline), deadline);
  const writer = new FlowWriter();
  const pages = new PageCounter();
  const reader = new BodyReader({
    writer,
    pages,
    styles: new Styles(parts.styles),
    numbering: new Numbering(parts.numbering),
    notes: new Notes(parts.footnotes, parts.endnotes),
    deadline,
  });
  reader.read(parts.document);
  const drafts = writer.finish();
  const isRendered = hasBelievablePages(pages, readPageCount(parts.appProperties));
  const paged = isRendered
    ? numberPages(drafts, pages.count, pages.picturePages, limits)
    : estimatePages(drafts, limits, pages.picturePages.size > 0);
  return {
    drafts: paged.drafts,
    pages: paged.pages,
    metadata: { pagesEstimated: !isRendered, ...readCoreProperties(parts.coreProperties) },
    warnings: [...paged.warnings, ...reader.warnings()],
  };
}
