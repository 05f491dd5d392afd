import type { Document, LineBox, Span } from '@toetssteen/document';

/** A rectangle on a page, in points from its top left corner. */
export type Box = Pick<LineBox, 'page' | 'x' | 'y' | 'width' | 'height'>;

/**
 * Where a span stands on the pages: one box a line. Of a line that it covers in part, the box is cut by the share of
 * characters, which is as near as the width of letters allows without their fonts.
 */
export function boxesOf({ lineBoxes }: Document, span: Span): readonly Box[] {
  const boxes: Box[] = [];
  for (let index = firstEndingAfter(lineBoxes, span.start); index < lineBoxes.length; index++) {
    const line = lineBoxes[index] as LineBox;
    if (line.span.start >= span.end) break;
    const length = line.span.end - line.span.start;
    if (length === 0) continue;
    const from = Math.max(0, span.start - line.span.start) / length;
    const to = Math.min(length, span.end - line.span.start) / length;
    const { page, x, y, width, height } = line;
    boxes.push({ page, x: x + width * from, y, width: width * (to - from), height });
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
