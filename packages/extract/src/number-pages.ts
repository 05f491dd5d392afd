import type { DraftBlock, Page, PageState, Warning } from '@toetssteen/document';
import { ExtractError } from './errors.ts';
import type { Limits } from './options.ts';

/** Blocks with their pages. */
export interface Paged {
  readonly drafts: readonly DraftBlock[];
  readonly pages: readonly Page[];
  readonly warnings: readonly Warning[];
}

/**
 * Makes the pages of a file that states where each page begins.
 *
 * @param pageCount at least the highest page in `drafts`
 * @param picturePages physical pages with a picture on them: without text such a page is no blank page
 * @throws ExtractError `EXTRACT_TOO_MANY_PAGES`
 */
export function numberPages(
  drafts: readonly DraftBlock[],
  pageCount: number,
  picturePages: ReadonlySet<number>,
  limits: Limits,
): Paged {
  checkPageCount(pageCount, limits);
  const withText = new Set<number>();
  for (const draft of drafts) {
    for (const piece of draft.pieces) if (piece.text.trim() !== '') withText.add(piece.page);
  }
  const stateOf = (page: number): PageState =>
    withText.has(page) ? 'text' : picturePages.has(page) ? 'image' : 'blank';
  const pages = Array.from({ length: pageCount }, (_, index) => flowPage(index + 1, stateOf(index + 1)));
  return { drafts, pages, warnings: withoutText(pages) };
}

/** A page of a format without a fixed layout: it has no size. */
export function flowPage(number: number, state: PageState): Page {
  return { number, label: String(number), state, width: 0, height: 0 };
}

/** The warning for pages that show something but gave no text; none when there are no such pages. */
export function withoutText(pages: readonly Page[]): readonly Warning[] {
  const numbers = pages.filter((page) => page.state === 'image').map((page) => page.number);
  return numbers.length === 0 ? [] : [{ code: 'page-without-text', pages: numbers }];
}

/** @throws ExtractError `EXTRACT_TOO_MANY_PAGES` */
export function checkPageCount(count: number, limits: Limits): void {
  if (count <= limits.pages) return;
  throw new ExtractError(
    'EXTRACT_TOO_MANY_PAGES',
    `The file has ${count} pages; the limit is ${limits.pages}. Raise the limit, or split the file.`,
  );
}
