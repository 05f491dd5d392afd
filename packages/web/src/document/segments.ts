import type { Span } from '@toetssteen/document';
import type { Mark } from './marks.ts';

/** A stretch of a block that looks the same from its first character to its last. */
export interface Segment {
  readonly span: Span;
  readonly marks: readonly Mark[];
  /** It is one of the words that met an indicator. */
  readonly isWord: boolean;
}

/** Cuts a block wherever a mark or a word of one starts or ends. The segments follow each other and fill the block. */
export function segmentsOf(block: Span, marks: readonly Mark[]): readonly Segment[] {
  const inside = marks.filter(({ span }) => span.start < block.end && span.end > block.start);
  if (inside.length === 0) return [{ span: block, marks: [], isWord: false }];
  const words = inside.flatMap((mark) => mark.words);
  const cuts = new Set([block.start, block.end]);
  for (const { start, end } of [...inside.map((mark) => mark.span), ...words]) {
    if (start > block.start && start < block.end) cuts.add(start);
    if (end > block.start && end < block.end) cuts.add(end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] as number;
    const covers = (span: Span) => span.start <= start && span.end >= end;
    return {
      span: { start, end },
      marks: inside.filter((mark) => covers(mark.span)),
      isWord: words.some(covers),
    };
  });
}
