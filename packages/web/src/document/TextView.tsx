import { type Block, type Document, quoteAt, type Span } from '@toetssteen/document';
import type { ComponentChildren } from 'preact';
import { memo } from 'preact/compat';
import { usePhrases, useWords } from '../locales/context.ts';
import type { ResultView } from '../protocol.ts';
import { MarkButton } from './MarkButton.tsx';
import type { Mark } from './marks.ts';
import { segmentsOf } from './segments.ts';

/** Blocks at whose start a new page begins, with the page. */
function pageStarts({ blocks, pageRuns }: Document): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  let run = 0;
  let page = 0;
  blocks.forEach((block, index) => {
    while (run + 1 < pageRuns.length && (pageRuns[run + 1]?.start ?? 0) <= block.span.start) run++;
    const here = pageRuns[run]?.page ?? 1;
    if (here !== page) starts.set(index, here);
    page = here;
  });
  return starts;
}

/** The document as structured text, with its passages marked. */
export function TextView({
  view,
  marks,
  pick,
}: {
  readonly view: ResultView;
  readonly marks: readonly Mark[];
  readonly pick: (mark: Mark) => void;
}) {
  const { document, languages } = view;
  const phrases = usePhrases();
  const starts = pageStarts(document);
  let next = 0;
  return (
    <article class="text">
      {document.blocks.map((block, index) => {
        while (next < marks.length && (marks[next] as Mark).span.end <= block.span.start) next++;
        const here = marksIn(marks, next, block.span);
        const page = starts.get(index);
        return (
          <>
            {page !== undefined && document.pages.length > 1 && (
              <p class="page-mark" key={`page-${page}`}>
                {phrases.page(document.pages[page - 1]?.label ?? String(page), page)}
              </p>
            )}
            <BlockText
              key={index}
              document={document}
              block={block}
              lang={languages[index]}
              marks={here}
              pick={pick}
            />
          </>
        );
      })}
    </article>
  );
}

const NO_MARKS: readonly Mark[] = [];

/** Marks that touch a block; they ascend by their start, and a long one may begin before. */
function marksIn(marks: readonly Mark[], from: number, span: Span): readonly Mark[] {
  const inside: Mark[] = [];
  for (let index = from; index < marks.length && (marks[index] as Mark).span.start < span.end; index++) {
    const mark = marks[index] as Mark;
    if (mark.span.end > span.start) inside.push(mark);
  }
  // One list for all that have none, so that their blocks are not drawn again.
  return inside.length === 0 ? NO_MARKS : inside;
}

const BlockText = memo(function BlockText({
  document,
  block,
  lang,
  marks,
  pick,
}: {
  readonly document: Document;
  readonly block: Block;
  readonly lang: string | undefined;
  readonly marks: readonly Mark[];
  readonly pick: (mark: Mark) => void;
}) {
  const content = segmentsOf(block.span, marks).map(({ span, marks: covering, isWord }) => {
    const text = quoteAt(document, span);
    const begun = covering.filter((mark) => Math.max(mark.span.start, block.span.start) === span.start);
    const mark = strongest(covering);
    const words = isWord ? <b>{text}</b> : text;
    if (mark === undefined) return words;
    return (
      <>
        {begun
          .filter(({ span: { start } }) => start >= block.span.start)
          .map((each) => (
            <MarkButton key={`${each.span.end}`} mark={each} pick={pick} />
          ))}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the button before it does the same, for keys and screen readers */}
        <mark
          key={span.start}
          class="nl-mark"
          data-look={mark.look}
          data-selected={covering.some((each) => each.selected)}
          onClick={() => pick(mark)}
        >
          {words}
        </mark>
      </>
    );
  });
  return (
    <BlockElement block={block} lang={lang}>
      {content}
    </BlockElement>
  );
});

/** Of several marks the one that is looked at speaks, else the shortest: it says most about its place. */
function strongest(marks: readonly Mark[]): Mark | undefined {
  const length = ({ span }: Mark) => span.end - span.start;
  return marks.find((mark) => mark.selected) ?? [...marks].sort((a, b) => length(a) - length(b))[0];
}

function BlockElement({
  block,
  lang,
  children,
}: {
  readonly block: Block;
  readonly lang: string | undefined;
  readonly children: ComponentChildren;
}) {
  if (block.kind === 'heading') {
    // The page itself has a heading of the first and second level above the document's own.
    const Heading = `h${Math.min(6, block.level + 2)}` as 'h3';
    return <Heading lang={lang}>{children}</Heading>;
  }
  if (block.kind === 'list-item') {
    return (
      <p lang={lang} class="item" data-level={Math.min(5, block.level)}>
        {children}
      </p>
    );
  }
  return (
    <p
      lang={lang}
      class={block.kind === 'footnote' ? 'footnote' : block.kind === 'table-row' ? 'table-row' : ''}
    >
      {children}
    </p>
  );
}

/** Pages that gave no text, said where the text is. */
export function UnreadPages({ document }: { readonly document: Document }) {
  const { warnings } = useWords();
  const phrases = usePhrases();
  const items = document.warnings.map(({ code, pages }) => {
    const names = phrases.pageList(
      pages.map((page) => phrases.pageName(document.pages[page - 1]?.label ?? String(page), page)),
    );
    if (code === 'page-without-text' || code === 'page-garbled') {
      return warnings[code](names === '' ? '' : ` (${names})`);
    }
    return phrases.warning[code](names);
  });
  if (items.length === 0) return null;
  return (
    <div class="utrecht-alert utrecht-alert--info notes" role="note" aria-label={phrases.words.warnings}>
      <div class="utrecht-alert__content">
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
