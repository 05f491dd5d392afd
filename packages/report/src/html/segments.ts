import type { Span } from '@toetssteen/document';

/** A stretch in which the same things hold from its first character to its last. */
export interface Segment<T> {
  readonly span: Span;
  /** What covers it, in the order in which it was given. */
  readonly covers: readonly T[];
}

/**
 * Cuts a range wherever one of the spans starts or ends, so that overlapping spans can be shown without markup that
 * overlaps. The segments follow each other and fill the range.
 */
export function segments<T>(
  range: Span,
  items: readonly T[],
  spanOf: (item: T) => Span,
): readonly Segment<T>[] {
  const inside = items.filter((item) => spanOf(item).start < range.end && spanOf(item).end > range.start);
  const cuts = new Set([range.start, range.end]);
  for (const item of inside) {
    cuts.add(Math.max(range.start, spanOf(item).start));
    cuts.add(Math.min(range.end, spanOf(item).end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? range.end;
    return {
      span: { start, end },
      covers: inside.filter((item) => spanOf(item).start <= start && spanOf(item).end >= end),
    };
  });
}
