import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mark } from '../src/document/marks.ts';
import { segmentsOf } from '../src/document/segments.ts';

const span = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 30 }))
  .map(([start, length]) => ({ start, end: start + length }));
const mark: fc.Arbitrary<Mark> = fc.record({
  span,
  look: fc.constantFrom('present', 'doubtful', 'near', 'attribute'),
  rows: fc.constant([]),
  selected: fc.boolean(),
  words: fc.array(span, { maxLength: 3 }),
});

test('segments follow each other, fill the block, and carry exactly the marks over them', () => {
  fc.assert(
    fc.property(span, fc.array(mark, { maxLength: 6 }), (block, marks) => {
      const segments = segmentsOf(block, marks);
      expect(segments[0]?.span.start).toBe(block.start);
      expect(segments.at(-1)?.span.end).toBe(block.end);
      segments.forEach((segment, index) => {
        const next = segments[index + 1];
        if (next !== undefined) expect(next.span.start).toBe(segment.span.end);
        for (let place = segment.span.start; place < segment.span.end; place++) {
          const over = marks.filter(({ span: { start, end } }) => start <= place && place < end);
          expect(segment.marks).toEqual(over);
        }
      });
    }),
  );
});
