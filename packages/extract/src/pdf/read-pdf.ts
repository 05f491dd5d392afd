import type { Page } from '@toetssteen/document';
import type { Reader, ReadRequest, ReadResult } from '../reader.ts';
import { classifyBlocks } from './classify-blocks.ts';
import { findFurniture } from './furniture.ts';
import type { ListState } from './group-lines.ts';
import type { HeadingContext } from './headings.ts';
import { joinParagraphs } from './join-paragraphs.ts';
import { type Lane, openLane, openSecondLane } from './lane.ts';
import { layoutPage } from './layout-page.ts';
import { makeDrafts } from './make-drafts.ts';
import { readMetadata } from './metadata.ts';
import { readOutline } from './outline.ts';
import { labelPages } from './page-labels.ts';
import { pageWarnings } from './page-warnings.ts';
import { type PageReading, readPages } from './read-pages.ts';
import { recognisePages } from './recognise-pages.ts';
import { bodySize } from './type-measures.ts';
import type { Fragment, PageText } from './types.ts';
import { withinDeadline } from './within-deadline.ts';

/**
 * Reads a PDF: items, lines, columns, blocks in reading order, words joined.
 *
 * @throws ExtractError `EXTRACT_NOT_A_PDF`, `EXTRACT_PASSWORD_NEEDED`, `EXTRACT_PASSWORD_WRONG`, `EXTRACT_DAMAGED`,
 *   `EXTRACT_TOO_MANY_PAGES`, `EXTRACT_TOO_SLOW`, `EXTRACT_TOO_MUCH_MEMORY` or `EXTRACT_OCR_FAILED`
 */
export const readPdf: Reader = async (request) => {
  const lane = await openLane(request);
  const second = openSecondLane(lane, request);
  try {
    const lanes = [Promise.resolve(lane), ...(second === undefined ? [] : [second])];
    const pages = await readPages(lanes, lane.pdf.numPages, request);
    return await layOut(lane, await recognisePages(pages, request), request);
  } finally {
    await Promise.all([
      lane.close(),
      second?.then(
        (each) => each.close(),
        () => undefined,
      ),
    ]);
  }
};

async function layOut(
  { pdf, watch }: Lane,
  readings: readonly PageReading[],
  { deadline }: ReadRequest,
): Promise<ReadResult> {
  const [outline, labels, metadata] = await withinDeadline(
    Promise.all([
      orNothing(readOutline(pdf), new Map()),
      orNothing(pdf.getPageLabels(), null),
      orNothing(readMetadata(pdf), { pagesEstimated: false }),
    ]),
    watch,
  );
  const pages = readings.map((reading) => reading.text);
  const furniture = findFurniture(pages);
  const context = headingContext(pages, outline);
  const lists: ListState = { open: [] };
  const laid = pages.flatMap((page) => {
    deadline.check();
    return layoutPage(page, furniture, context.bodySize, lists);
  });
  const pageLabels = labelPages(pages.length, labels, furniture.numbers);
  return {
    drafts: makeDrafts(joinParagraphs(classifyBlocks(laid, context))),
    pages: readings.map(
      ({ text: { number, width, height }, state }, index): Page => ({
        number,
        label: pageLabels[index] ?? String(number),
        state,
        width,
        height,
      }),
    ),
    metadata,
    warnings: pageWarnings(readings),
  };
}

/** The outline, labels and metadata are aids: a file whose text can be read is read without them. */
async function orNothing<T>(call: Promise<T>, nothing: T): Promise<T> {
  return call.catch(() => nothing);
}

function headingContext(pages: readonly PageText[], outline: ReadonlyMap<string, number>): HeadingContext {
  const fragments = pages.flatMap((page) => page.layers[0]?.fragments ?? []);
  const total = lengthOf(fragments);
  return {
    bodySize: bodySize(fragments),
    bodyBold: lengthOf(fragments.filter((fragment) => fragment.bold)) > total / 2,
    outline,
    tagsTrusted: lengthOf(fragments.filter((fragment) => (fragment.tag?.heading ?? 0) > 0)) < total / 3,
  };
}

function lengthOf(fragments: readonly Fragment[]): number {
  return fragments.reduce((sum, fragment) => sum + fragment.text.length, 0);
}
