import type { Document } from '@toetssteen/document';
import type { Phrases } from '../locales/phrases.ts';
import { html, type Markup, NOTHING } from './markup.ts';

/**
 * Marks of the pages that were not shown yet, up to and including `page`: a page that gave no text stands between its
 * neighbours with the reason, so that nobody takes it for read.
 */
export function pageMarksUpTo(
  document: Document,
  page: number,
  shown: Set<number>,
  phrases: Phrases,
): readonly Markup[] {
  return document.pages
    .filter(({ number }) => number <= page && !shown.has(number))
    .map(({ number }) => pageMark(document, number, shown, phrases, 'block'));
}

export function pageMark(
  document: Document,
  number: number,
  shown: Set<number>,
  phrases: Phrases,
  place: 'block' | 'inline',
): Markup {
  shown.add(number);
  const page = document.pages[number - 1];
  const name = phrases.page(page?.label ?? String(number), number);
  const estimated = document.metadata.pagesEstimated ? ` (${phrases.words.estimated})` : '';
  if (place === 'inline') return html`<span class="page-mark inline">${name}${estimated}</span> `;
  const state = page === undefined || page.state === 'text' ? undefined : phrases.pageState[page.state];
  return html`
<div class="page-mark"><span>${name}${estimated}</span>${state === undefined ? NOTHING : html` <strong>${state}</strong>`}</div>`;
}
