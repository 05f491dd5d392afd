import { expect, test } from 'vitest';
import { findFurniture } from '../../src/pdf/furniture.ts';
import type { Fragment, PageText } from '../../src/pdf/types.ts';
import { fragment } from './fragment.ts';

function page(number: number, text: readonly Fragment[]): PageText {
  const head = fragment('House rules', 50, 150, 50);
  const foot = fragment(`${number}`, 200, 206, 760);
  return {
    number,
    width: 400,
    height: 800,
    layers: [{ direction: 0, fragments: [head, ...text, foot] }],
  };
}

test('a running head is found on a page that holds but a heading', () => {
  const lines = Array.from({ length: 12 }, (_, index) =>
    fragment(`line ${'abcdefghijkl'[index]}`, 50, 350, 90 + 14 * index),
  );
  const heading = fragment('Manners', 50, 120, 82, { size: 15, bold: true });
  const pages = [page(1, lines), page(2, [heading]), page(3, lines)];
  const furniture = findFurniture(pages);
  const left = pages.map(({ layers }) => layers[0]?.fragments.filter((each) => !furniture.has(each)).length);
  expect(left).toEqual([12, 1, 12]);
});
