import type { Block, Document, Span } from './document.ts';

/** Where a span stands, in words that a person can use to look it up. */
export interface Location {
  /** Physical page, counted from 1, of the span's first character. */
  readonly page: number;
  /** The printed or declared label of that page. */
  readonly label: string;
  /** Texts of the headings the span stands under, outermost first. A heading is not under itself. */
  readonly headings: readonly string[];
  /** Index in `document.blocks` of the block that holds the span's first character. */
  readonly block: number;
  /** Set where the text was recognised from a picture: 0 to 1. */
  readonly confidence?: number;
}

/** The words of a span: the one way to make a quote. */
export function quoteAt(document: Document, span: Span): string {
  return document.text.slice(span.start, span.end);
}

/**
 * Looks up page, label and heading path of a span.
 *
 * @param span half-open, in UTF-16 units of `document.text`; looked up by its first character
 * @throws RangeError when the span lies outside the text
 */
export function locate(document: Document, span: Span): Location {
  if (span.start < 0 || span.start > span.end || span.end > document.text.length) {
    throw new RangeError(
      `Span [${span.start}, ${span.end}) lies outside the text of ${document.text.length} units.`,
    );
  }
  const run = document.pageRuns[lastStartingAtOrBefore(document.pageRuns, span.start, (r) => r.start)];
  const page = run?.page ?? 1;
  const index = Math.max(
    0,
    lastStartingAtOrBefore(document.blocks, span.start, (b) => b.span.start),
  );
  const block = document.blocks[index];
  return {
    page,
    label: document.pages[page - 1]?.label ?? String(page),
    headings: block === undefined ? [] : headingTexts(document, block),
    block: index,
    ...(run?.confidence === undefined ? {} : { confidence: run.confidence }),
  };
}

/** Texts of the headings that a block stands under, outermost first. */
export function headingTexts(document: Document, block: Block): readonly string[] {
  return block.path.flatMap((index) => {
    const heading = document.blocks[index];
    return heading === undefined ? [] : [quoteAt(document, heading.span)];
  });
}

/** Index of the last item whose start is at or before `position`, or -1. Items ascend by start. */
function lastStartingAtOrBefore<T>(
  items: readonly T[],
  position: number,
  startOf: (item: T) => number,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (startOf(items[middle] as T) <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
