import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segments } from '../src/html/segments.ts';

const span = fc
  .tuple(fc.nat(30), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }));

test('segments follow each other, fill the range, and say exactly what covers each character', () => {
  fc.assert(
    fc.property(span, fc.array(span, { maxLength: 6 }), (range, spans) => {
      const cut = segments(range, spans, (each) => each);
      expect(cut[0]?.span.start).toBe(range.start);
      expect(cut.at(-1)?.span.end).toBe(range.end);
      for (const [index, segment] of cut.entries()) {
        if (index > 0) expect(segment.span.start).toBe(cut[index - 1]?.span.end);
        for (let at = segment.span.start; at < segment.span.end; at++) {
          expect(segment.covers).toEqual(spans.filter(({ start, end }) => start <= at && at < end));
        }
      }
    }),
  );
});
