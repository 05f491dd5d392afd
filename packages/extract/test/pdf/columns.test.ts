import { expect, test } from 'vitest';
import { findRegions } from '../../src/pdf/columns.ts';
import { makeLines } from '../../src/pdf/lines.ts';
import type { Fragment } from '../../src/pdf/types.ts';
import { fragment } from './fragment.ts';

const PITCH = 14;
const LEFT = { x0: 50, x1: 240 };
const RIGHT = { x0: 260, x1: 450 };

/** Lines of running text that fill a column, named by a letter and their number. */
function column(
  { x0, x1 }: { x0: number; x1: number },
  name: string,
  from: number,
  lines: number,
): Fragment[] {
  return Array.from({ length: lines }, (_, index) =>
    fragment(`runs on in ${name}${index} like all others`, x0, x1, from + index * PITCH),
  );
}

/** The text of each region, without what all lines have in common. */
function read(fragments: readonly Fragment[]): string[] {
  return findRegions(fragments, 10).map((region) =>
    makeLines(region.fragments)
      .map((line) => line.text.replaceAll(/runs on in | like all others/g, ''))
      .join(' '),
  );
}

const heading = fragment('Heading', 50, 120, 185, { size: 15, bold: true });

test.for([
  [
    'parts those above it from those below',
    '.',
    ['a0 a1 a2 a3', 'b0 b1 b2 b3.', 'Heading', 'c0 c1 c2 c3', 'd0 d1 d2 d3'],
  ],
  [
    'does not part a sentence that goes on',
    '',
    ['a0 a1 a2 a3 Heading c0 c1 c2 c3', 'b0 b1 b2 b3 d0 d1 d2 d3'],
  ],
] as const)('a short heading over all columns %s', ([, end, expected]) => {
  const page = [
    ...column(LEFT, 'a', 100, 4),
    ...column(RIGHT, 'b', 100, 3),
    fragment(`runs on in b3${end}`, RIGHT.x0, 330, 142),
    heading,
    ...column(LEFT, 'c', 210, 4),
    ...column(RIGHT, 'd', 210, 4),
  ];
  expect(read(page)).toEqual(expected);
});

test('a heading beside running text belongs to its column', () => {
  const page = [
    ...column(LEFT, 'a', 100, 5),
    ...column(RIGHT, 'b', 100, 14),
    heading,
    ...column(LEFT, 'c', 210, 6),
  ];
  expect(read(page)).toEqual([
    'a0 a1 a2 a3 a4 Heading c0 c1 c2 c3 c4 c5',
    'b0 b1 b2 b3 b4 b5 b6 b7 b8 b9 b10 b11 b12 b13',
  ]);
});

test('two lines beside each other are columns where the page has such columns', () => {
  const across = fragment('A heading over both of the columns', 50, 400, 170, { size: 15, bold: true });
  const page = [
    ...column(LEFT, 'a', 100, 2),
    ...column(RIGHT, 'b', 100, 2),
    across,
    ...column(LEFT, 'c', 210, 6),
    ...column(RIGHT, 'd', 210, 6),
  ];
  expect(read(page)).toEqual(['a0 a1', 'b0 b1', across.text, 'c0 c1 c2 c3 c4 c5', 'd0 d1 d2 d3 d4 d5']);
});

test('lines of the second and third column above the first one are read with their columns', () => {
  const [one, two, three] = [
    { x0: 50, x1: 240 },
    { x0: 260, x1: 450 },
    { x0: 470, x1: 660 },
  ];
  const page = [
    ...column(one, 'a', 105, 8),
    ...column(two, 'b', 86, 9),
    ...column(three, 'c', 86, 1),
    ...column(three, 'd', 102, 8),
  ];
  expect(read(page)).toEqual([
    'a0 a1 a2 a3 a4 a5 a6 a7',
    'b0 b1 b2 b3 b4 b5 b6 b7 b8',
    'c0 d0 d1 d2 d3 d4 d5 d6 d7',
  ]);
});
