import type { Block, Document } from '@toetssteen/document';
import type { Anchored } from './anchors.ts';
import { contentMarkup, itemsByBlock, type TextSheet } from './block-content.ts';
import { html, type Markup } from './markup.ts';
import { pageMarksUpTo } from './page-marks.ts';
import { langOf, type Sheet } from './sheet.ts';

/** The whole text of the document with its pages and passages marked. */
export function documentTextMarkup(sheet: Sheet, anchored: readonly Anchored[]): Markup {
  const { document } = sheet.file;
  const text: TextSheet = {
    ...sheet,
    items: itemsByBlock(document, anchored),
    shownPages: new Set(),
    placed: new Set(),
  };
  const pages = firstPages(document);
  const parts: Markup[] = [];
  let open: { readonly kind: Block['kind']; readonly rows: Markup[] } | undefined;
  const close = (): void => {
    if (open !== undefined) parts.push(groupMarkup(open.kind, open.rows));
    open = undefined;
  };

  document.blocks.forEach((block, index) => {
    const marks = pageMarksUpTo(text, pages[index] ?? 1, 'block');
    if (marks.length > 0 || open?.kind !== block.kind) close();
    parts.push(...marks);
    const markup = blockMarkup(text, block, index);
    if (block.kind === 'list-item' || block.kind === 'table-row') {
      open ??= { kind: block.kind, rows: [] };
      open.rows.push(markup);
    } else {
      parts.push(markup);
    }
  });
  close();
  return html`${parts}${pageMarksUpTo(text, document.pages.length, 'block')}`;
}

/** The page on which each block starts. */
function firstPages({ blocks, pageRuns }: Document): readonly number[] {
  let run = 0;
  return blocks.map(({ span }) => {
    while ((pageRuns[run + 1]?.start ?? Number.POSITIVE_INFINITY) <= span.start) run++;
    return pageRuns[run]?.page ?? 1;
  });
}

function groupMarkup(kind: Block['kind'], rows: readonly Markup[]): Markup {
  return kind === 'table-row' ? html`\n<table>${rows}\n</table>` : html`\n<ul>${rows}\n</ul>`;
}

function blockMarkup(sheet: TextSheet, block: Block, index: number): Markup {
  const lang = langOf(sheet, index);
  const content = contentMarkup(sheet, block, index);
  const level = Math.min(Math.max(block.level, 1), 4);
  switch (block.kind) {
    case 'heading':
      // The page itself uses h1 and h2, so the headings of the document start at h3.
      if (level === 1) return html`\n<h3${lang}>${content}</h3>`;
      if (level === 2) return html`\n<h4${lang}>${content}</h4>`;
      if (level === 3) return html`\n<h5${lang}>${content}</h5>`;
      return html`\n<h6${lang}>${content}</h6>`;
    case 'list-item':
      return html`\n<li class="depth-${level}"${lang}>${content}</li>`;
    case 'table-row':
      return html`\n<tr><td${lang}>${content}</td></tr>`;
    case 'footnote':
      return html`\n<p class="footnote"${lang}>${content}</p>`;
    case 'paragraph':
      return html`\n<p${lang}>${content}</p>`;
  }
}
