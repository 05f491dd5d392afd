import type { Document, LineBox, Span } from './document.ts';

/** A rectangle on a page. Origin is the top left corner of the page as shown, y grows downwards, units are points. */
export interface Box {
  /** Physical page, counted from 1. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where on the pages the words of a span stand, to mark a quote on the picture of a page: one box for each line that it
 * touches. Of a line of which only a part is meant the box is cut off by the usual widths of letters, so that its ends
 * may lie a letter off.
 *
 * @param span half-open, in UTF-16 units of `document.text`
 * @returns none for formats without fixed pages, and for text recognised without its place
 */
export function boxesAt({ lineBoxes, text }: Document, span: Span): readonly Box[] {
  const boxes: Box[] = [];
  for (let index = firstEndingAfter(lineBoxes, span.start); index < lineBoxes.length; index++) {
    const line = lineBoxes[index] as LineBox;
    if (line.span.start >= span.end) break;
    if (line.span.start < line.span.end) boxes.push(cut(line, span, text));
  }
  return boxes;
}

/** Index of the first line that ends after a place; lines ascend and do not overlap. */
function firstEndingAfter(lines: readonly LineBox[], place: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lines[middle] as LineBox).span.end > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

function cut(line: LineBox, span: Span, text: string): Box {
  const start = Math.max(span.start, line.span.start);
  const end = Math.min(span.end, line.span.end);
  const before = usualWidth(text.slice(line.span.start, start));
  const inside = usualWidth(text.slice(start, end));
  const total = before + inside + usualWidth(text.slice(end, line.span.end));
  const scale = total === 0 ? 0 : line.width / total;
  return {
    page: line.page,
    x: line.x + before * scale,
    y: line.y,
    width: inside * scale,
    height: line.height,
  };
}

/** Narrow, wide and other letters as parts of a small letter: about the same in every face for running text. */
const NARROW = /[\s.,:;'’‘|!ijlItfr()[\]/-]/u;
const WIDE = /[mwMW@—%]/u;
const CAPITAL = /[\p{Lu}&]/u;

function usualWidth(text: string): number {
  let width = 0;
  for (const letter of text) {
    width += NARROW.test(letter) ? 0.55 : WIDE.test(letter) ? 1.5 : CAPITAL.test(letter) ? 1.25 : 1;
  }
  return width;
}
