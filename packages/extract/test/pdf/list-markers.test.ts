import { expect, test } from 'vitest';
import { listMarkers } from '../../src/pdf/list-markers.ts';

test.for([
  ['• punt', ['bullet:•', 0]],
  ['\uF0B7 punt', ['bullet:\uF0B7', 0]],
  ['– punt', ['bullet:–', 0]],
  ['o punt', ['bullet:o', 0]],
  ['12. punt', ['number', 12]],
  ['(3) punt', ['number', 3]],
  ['b) punt', ['letter', 2]],
  ['iv. punt', ['roman', 4]],
  ['xix) punt', ['roman', 19]],
] as const)('%s', ([text, [style, ordinal]]) => {
  const markers = listMarkers(text);
  expect(markers).toContainEqual(expect.objectContaining({ style, ordinal }));
  expect(text.slice(markers[0]?.length)).toBe('punt');
});

test.for(['gewone tekst', '2.1 Kop', '-5 graden', '2022. Daarna', 'ooit', '1e keer'])(
  'none in "%s"',
  (text) => {
    expect(listMarkers(text)).toEqual([]);
  },
);
