import type { TextSheet } from './block-content.ts';
import { html, type Markup, NOTHING } from './markup.ts';
import type { Sheet } from './sheet.ts';

/**
 * Marks of the pages that were not shown yet, up to and including `page`: a page that gave no text stands between its
 * neighbours with the reason, so that nobody takes it for read.
 */
export function pageMarksUpTo(sheet: TextSheet, page: number, place: 'block' | 'inline'): readonly Markup[] {
  const { shownPages } = sheet;
  const next = sheet.file.document.pages.filter(({ number }) => number <= page && !shownPages.has(number));
  for (const { number } of next) shownPages.add(number);
  return next.map(({ number }) => pageMark(sheet, number, place));
}

function pageMark({ file, phrases }: Sheet, number: number, place: 'block' | 'inline'): Markup {
  const { pages, metadata } = file.document;
  const page = pages[number - 1];
  const name = phrases.page(page?.label ?? String(number), number);
  const estimated = metadata.pagesEstimated ? ` (${phrases.words.estimated})` : '';
  const state =
    page === undefined || page.state === 'text'
      ? NOTHING
      : html` <strong>${phrases.pageState[page.state]}</strong>`;
  return place === 'inline'
    ? html`<span class="page-mark inline">${name}${estimated}${state}</span> `
    : html`\n<div class="page-mark"><span>${name}${estimated}</span>${state}</div>`;
}
