import { expect, test } from 'vitest';
import { makeLines } from '../../src/pdf/lines.ts';
import { findTables } from '../../src/pdf/tables.ts';
import { fragment } from './fragment.ts';

/** Heights of the lines with their cells, and the rows they make. */
test.for([
  [
    'space below a ruled head parts no other rows',
    [
      [100, 'Room', 'Keeper'],
      [118, 'Weaving', 'Dekker'],
      [130, 'Dyeing', 'Yıldız'],
      [142, 'Sewing', 'Noël'],
      [154, 'Printing', 'Bruggeman'],
    ],
    ['Room, Keeper', 'Weaving, Dekker', 'Dyeing, Yıldız', 'Sewing, Noël', 'Printing, Bruggeman'],
  ],
  [
    'cells of more lines stay whole where space parts the rows',
    [
      [100, 'Room', 'Keeper'],
      [118, 'Weaving on', 'Dekker and'],
      [130, 'all looms', 'others'],
      [148, 'Dyeing', 'Yıldız'],
    ],
    ['Room, Keeper', 'Weaving on all looms, Dekker and others', 'Dyeing, Yıldız'],
  ],
] as const)('%s', ([, heights, expected]) => {
  const cells = heights.flatMap(([baseline, left, right]) => [
    fragment(left, 50, 110, baseline),
    fragment(right, 150, 210, baseline),
  ]);
  const rows = findTables(makeLines(cells)).flatMap((part) => (part.kind === 'table' ? part.rows : []));
  const texts = rows.map((row) =>
    row.cells.map((cell) => cell.map((line) => line.text).join(' ')).join(', '),
  );
  expect(texts).toEqual(expected);
});
