import { type Block, type Document, quoteAt, type Span } from '@toetssteen/document';
import type { Anchored } from './anchors.ts';
import { html, type Markup, NOTHING } from './markup.ts';
import { pageMarksUpTo } from './page-marks.ts';
import { segments } from './segments.ts';
import type { Sheet } from './sheet.ts';

/** What lies in the text: a passage, words that met an indicator, or the start of a page. */
export type Item =
  | { readonly kind: 'passage'; readonly span: Span; readonly anchored: Anchored }
  | { readonly kind: 'word'; readonly span: Span }
  | { readonly kind: 'page'; readonly span: Span; readonly page: number };

/** A sheet on which the text is written block by block; the sets grow on the way. */
export interface TextSheet extends Sheet {
  /** By index of the block. */
  readonly items: readonly (readonly Item[])[];
  readonly shownPages: Set<number>;
  /** Anchors that stand on the page already: each name stands once, where its passage begins. */
  readonly placed: Set<string>;
}

/** What lies in each block. One sweep over both, because a long report has tens of thousands of blocks. */
export function itemsByBlock(
  document: Document,
  anchored: readonly Anchored[],
): readonly (readonly Item[])[] {
  const items: readonly Item[] = [
    ...document.pageRuns.map(
      (run): Item => ({ kind: 'page', span: { start: run.start, end: run.start + 1 }, page: run.page }),
    ),
    ...anchored.map((each): Item => ({ kind: 'passage', span: each.passage.span, anchored: each })),
    ...anchored.flatMap(({ words }) => words.map((span): Item => ({ kind: 'word', span }))),
  ];
  const byBlock: Item[][] = document.blocks.map(() => []);
  let first = 0;
  for (const item of items.toSorted((a, b) => a.span.start - b.span.start)) {
    while ((document.blocks[first]?.span.end ?? Number.POSITIVE_INFINITY) <= item.span.start) first++;
    for (
      let at = first;
      (document.blocks[at]?.span.start ?? Number.POSITIVE_INFINITY) < item.span.end;
      at++
    ) {
      byBlock[at]?.push(item);
    }
  }
  return byBlock;
}

export function contentMarkup(sheet: TextSheet, block: Block, index: number): Markup {
  const items = sheet.items[index] ?? [];
  const words = items.filter((item) => item.kind === 'word');
  const others = items.filter((item) => item.kind !== 'word');
  return html`${segments(block.span, others, (item) => item.span).map(({ span, covers }) => {
    const page = covers.find((item) => item.kind === 'page')?.page;
    const marks = page === undefined ? NOTHING : html`${pageMarksUpTo(sheet, page, 'inline')}`;
    const passages = covers.flatMap((item) => (item.kind === 'passage' ? [item.anchored] : []));
    if (passages.length === 0) return html`${marks}${quoteAt(sheet.file.document, span)}`;
    const looks = [...new Set(passages.map(({ look }) => `is-${look}`))].join(' ');
    // Words stand inside the mark, so that a passage stays one mark and can be framed as a whole.
    return html`${marks}${refsMarkup(sheet, passages)}<mark class="${looks}">${wordsMarkup(sheet.file.document, span, words)}</mark>`;
  })}`;
}

/** A stretch of text, those of its words that met an indicator in bold. */
export function wordsMarkup(
  document: Document,
  span: Span,
  words: readonly { readonly span: Span }[],
): Markup {
  return html`${segments(span, words, (word) => word.span).map((segment) => {
    const text = quoteAt(document, segment.span);
    return segment.covers.length === 0 ? html`${text}` : html`<b>${text}</b>`;
  })}`;
}

/** Links from the start of a passage back to the rows that it counts for. */
function refsMarkup(sheet: TextSheet, passages: readonly Anchored[]): Markup {
  const { phrases, placed } = sheet;
  const starting = passages.filter(({ id }) => !placed.has(id));
  if (starting.length === 0) return NOTHING;
  return html`<span class="refs">${starting.map(({ id, row, look }) => {
    placed.add(id);
    const name = `${row.number} ${row.row.label[phrases.language]}`;
    const label = look === 'near' ? `${name} (${phrases.words.nearest})` : name;
    return html`<a class="ref is-${look}" id="${id}" href="#${row.id}" title="${label}" aria-label="${label}">${row.number}</a>`;
  })}</span>`;
}
