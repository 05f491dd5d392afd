import { type Block, type PageRun, quoteAt, type Span } from '@toetssteen/document';
import { languageOfBlock } from '../languages.ts';
import type { Phrases } from '../locales/phrases.ts';
import type { AssessedFile } from '../result.ts';
import type { Anchored } from './anchors.ts';
import { html, type Markup, NOTHING } from './markup.ts';
import { pageMark, pageMarksUpTo } from './page-marks.ts';
import { segments } from './segments.ts';

/** Things that lie in the text: a passage, words in it, or the start of a page. */
type Item =
  | { readonly kind: 'passage'; readonly span: Span; readonly anchored: Anchored }
  | { readonly kind: 'word'; readonly span: Span }
  | { readonly kind: 'page'; readonly span: Span; readonly run: PageRun };

/** The whole text of the document with its pages and passages marked. */
export function documentTextMarkup(
  file: AssessedFile,
  anchored: readonly Anchored[],
  phrases: Phrases,
): Markup {
  const { document } = file;
  const items = itemsOf(file, anchored);
  const parts: Markup[] = [];
  const shown = new Set<number>();
  let open: { readonly kind: 'list-item' | 'table-row'; readonly parts: Markup[] } | undefined;
  let runIndex = 0;
  let page = 0;
  let itemIndex = 0;

  const close = (): void => {
    if (open === undefined) return;
    parts.push(open.kind === 'list-item' ? html`\n<ul>${open.parts}\n</ul>` : tableMarkup(open.parts));
    open = undefined;
  };

  document.blocks.forEach((block, index) => {
    while ((document.pageRuns[runIndex + 1]?.start ?? Number.POSITIVE_INFINITY) <= block.span.start)
      runIndex++;
    const blockPage = document.pageRuns[runIndex]?.page ?? 1;
    if (blockPage !== page) {
      close();
      parts.push(html`${pageMarksUpTo(document, blockPage, shown, phrases)}`);
      page = blockPage;
    }
    // Items are sorted by start and blocks do not overlap: what ended before this block is never needed again.
    while (itemIndex < items.length && (items[itemIndex] as Item).span.end <= block.span.start) itemIndex++;
    const here: Item[] = [];
    for (let at = itemIndex; at < items.length && (items[at] as Item).span.start < block.span.end; at++) {
      here.push(items[at] as Item);
    }
    const content = contentMarkup(file, block, here, shown, phrases);
    for (const item of here) if (item.kind === 'page') page = item.run.page;

    if (block.kind === 'list-item' || block.kind === 'table-row') {
      if (open?.kind !== block.kind) {
        close();
        open = { kind: block.kind, parts: [] };
      }
      open.parts.push(blockMarkup(file, block, index, content));
    } else {
      close();
      parts.push(blockMarkup(file, block, index, content));
    }
  });
  close();
  parts.push(html`${pageMarksUpTo(document, document.pages.length, shown, phrases)}`);
  return html`${parts}`;
}

function itemsOf(file: AssessedFile, anchored: readonly Anchored[]): readonly Item[] {
  const passages = anchored.map(
    (each): Item => ({ kind: 'passage', span: each.passage.span, anchored: each }),
  );
  const words = anchored.flatMap((each) => each.words.map((span): Item => ({ kind: 'word', span })));
  const pages = file.document.pageRuns.map(
    (run): Item => ({ kind: 'page', span: { start: run.start, end: run.start + 1 }, run }),
  );
  return [...pages, ...passages, ...words].sort((a, b) => a.span.start - b.span.start);
}

function blockMarkup(file: AssessedFile, block: Block, index: number, content: Markup): Markup {
  const language = languageOfBlock(file, index);
  const lang = language === undefined ? NOTHING : html` lang="${language}"`;
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

function tableMarkup(rows: readonly Markup[]): Markup {
  return html`\n<table>${rows}\n</table>`;
}

function contentMarkup(
  file: AssessedFile,
  block: Block,
  items: readonly Item[],
  shown: Set<number>,
  phrases: Phrases,
): Markup {
  return html`${segments(block.span, items, (item) => item.span).map((segment) => {
    const passages = segment.covers.flatMap((item) => (item.kind === 'passage' ? [item.anchored] : []));
    const starting = segment.starts.flatMap((item) => (item.kind === 'passage' ? [item.anchored] : []));
    const isWord = segment.covers.some((item) => item.kind === 'word');
    const runs = segment.starts.flatMap((item) => (item.kind === 'page' ? [item.run] : []));
    const marks = runs
      .filter((run) => run.start > block.span.start && !shown.has(run.page))
      .map((run) => pageMark(file.document, run.page, shown, phrases, 'inline'));
    const text = html`${quoteAt(file.document, segment.span)}`;
    const words = isWord ? html`<b>${text}</b>` : text;
    if (passages.length === 0) return html`${marks}${text}`;
    const looks = [...new Set(passages.map((passage) => passage.look))].map((look) => `is-${look}`).join(' ');
    return html`${marks}${refsMarkup(starting, phrases)}<mark class="${looks}">${words}</mark>`;
  })}`;
}

/** Links from the start of a passage back to the rows that it counts for. */
function refsMarkup(starting: readonly Anchored[], phrases: Phrases): Markup {
  if (starting.length === 0) return NOTHING;
  return html`<span class="refs">${starting.map(({ id, row, look }) => {
    const label = `${row.number} ${row.row.label[phrases.language]}${look === 'near' ? ` (${phrases.words.nearest})` : ''}`;
    return html`<a class="ref is-${look}" id="${id}" href="#${row.id}" title="${label}" aria-label="${label}">${row.number}</a>`;
  })}</span>`;
}
