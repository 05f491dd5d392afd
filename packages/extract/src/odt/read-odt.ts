import type { ParentNode } from 'domhandler';
import { ExtractError } from '../errors.ts';
import { estimatePages } from '../estimate-pages.ts';
import { FlowWriter } from '../flow/flow-writer.ts';
import { PageCounter } from '../flow/page-counter.ts';
import { hasBelievablePages } from '../flow/rendered-pages.ts';
import { childAt, parseXml } from '../markup/tree.ts';
import { numberPages } from '../number-pages.ts';
import type { ReadRequest, ReadResult } from '../reader.ts';
import { decodeXml } from '../text/decode-xml.ts';
import { openZip } from '../zip/open-zip.ts';
import { BodyReader } from './body-reader.ts';
import { refuseEncrypted } from './encryption.ts';
import { readMeta, readPageCount } from './meta.ts';
import { ODT_PREFIXES } from './names.ts';
import { OutlineNumbers } from './outline-numbers.ts';
import { Styles } from './styles.ts';

/**
 * Reads an OpenDocument text (ISO/IEC 26300).
 *
 * @throws ExtractError `EXTRACT_DAMAGED`, `EXTRACT_TOO_LARGE`, `EXTRACT_TOO_MANY_PAGES`, `EXTRACT_PASSWORD_NEEDED` or
 *   `EXTRACT_TOO_SLOW`
 */
export async function readOdt({ bytes, limits, deadline }: ReadRequest): Promise<ReadResult> {
  const zip = openZip(bytes, limits, deadline);
  const parse = (name: string): ParentNode | undefined => {
    const part = zip.read(name);
    return part === undefined ? undefined : parseXml(decodeXml(part), ODT_PREFIXES, deadline);
  };
  refuseEncrypted(zip, parse('META-INF/manifest.xml'));
  const content = parse('content.xml');
  const text = childAt(content, 'office:document-content', 'office:body', 'office:text');
  if (text === undefined) {
    throw new ExtractError(
      'EXTRACT_DAMAGED',
      'The file has no text part, so it is not a complete OpenDocument text. Open it in a word processor and save it again.',
    );
  }
  const writer = new FlowWriter();
  const pages = new PageCounter();
  const stylesPart = parse('styles.xml');
  const reader = new BodyReader({
    writer,
    pages,
    styles: new Styles(stylesPart, content),
    outline: new OutlineNumbers(stylesPart),
    deadline,
  });
  reader.read(text);
  const drafts = writer.finish();
  const meta = parse('meta.xml');
  const isRendered = hasBelievablePages(pages, readPageCount(meta));
  const paged = isRendered
    ? numberPages(drafts, pages.count, pages.picturePages, limits)
    : estimatePages(drafts, limits, pages.picturePages.size > 0);
  return {
    drafts: paged.drafts,
    pages: paged.pages,
    metadata: { pagesEstimated: !isRendered, ...readMeta(meta) },
    warnings: [...paged.warnings, ...reader.warnings()],
  };
}
