import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findRegions } from '../../src/pdf/columns.ts';
import { makeFragments } from '../../src/pdf/fragments.ts';
import { makeLines } from '../../src/pdf/lines.ts';
import { findTables } from '../../src/pdf/tables.ts';
import type { Run, TableRow } from '../../src/pdf/types.ts';

const run = fc.record({
  text: fc.stringMatching(/^[a-z]{1,8}$/),
  x: fc.integer({ min: 0, max: 500 }),
  baseline: fc.integer({ min: 10, max: 800 }),
  width: fc.integer({ min: 1, max: 120 }),
  size: fc.constantFrom(6, 9, 10, 14),
});

const runs = fc.array(run, { maxLength: 60 }).map((all) =>
  all.map(
    (each, order): Run => ({
      ...each,
      // No two alike, so that none counts as drawn twice.
      text: `${each.text}${order}x`,
      bold: false,
      rightToLeft: false,
      direction: 0,
      spaceBefore: false,
      order,
      tag: null,
      artifact: false,
      mark: false,
    }),
  ),
);

const letters = (texts: readonly string[]) => [...texts.join('').replaceAll(' ', '')].toSorted().join('');

const textsOf = (rows: readonly TableRow[]) =>
  rows.flatMap((row) => row.cells.flat()).map((fragment) => fragment.text);

test('lines, regions and tables lose no text and double none', () => {
  fc.assert(
    fc.property(runs, (all) => {
      const written = letters(all.map((each) => each.text));
      const fragments = makeFragments(all);
      expect(
        letters(
          fragments.map((fragment) => fragment.text + fragment.marks.map((mark) => mark.text).join('')),
        ),
      ).toBe(written);
      const lines = findRegions(fragments, 10).flatMap((region) => makeLines(region.fragments));
      expect(letters(lines.map((line) => line.text))).toBe(written);
      const inParts = findTables(lines).flatMap((part) =>
        part.kind === 'text' ? part.lines.map((line) => line.text) : textsOf(part.rows),
      );
      expect(letters(inParts)).toBe(written);
    }),
  );
});
