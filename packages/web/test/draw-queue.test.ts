import { expect, test } from 'vitest';
import { createDrawQueue } from '../src/document/draw-queue.ts';

/** A drawer whose pages come out when the test says so. */
function drawer() {
  const under: { page: number; end: (picture: ImageBitmap | Error) => void }[] = [];
  const draw = (page: number) =>
    new Promise<ImageBitmap>((resolve, reject) => {
      under.push({ page, end: (picture) => (picture instanceof Error ? reject(picture) : resolve(picture)) });
    });
  return { under, draw };
}

const PICTURE = {} as ImageBitmap;

test('pages are drawn one at a time, those wanted last first, and none that is out of sight again', async () => {
  const { under, draw } = drawer();
  const queue = createDrawQueue(draw);
  const done: number[] = [];
  const cancels = [1, 2, 3, 4].map((page) => queue.want(page, 100, () => done.push(page)));
  expect(under.map(({ page }) => page)).toEqual([1]);
  cancels[2]?.();
  for (const expected of [1, 4, 2]) {
    const now = under.at(-1);
    expect(now?.page).toBe(expected);
    now?.end(PICTURE);
    await new Promise(setImmediate);
  }
  expect(done).toEqual([1, 4, 2]);
});

test('a page that cannot be drawn costs that page only', async () => {
  const { under, draw } = drawer();
  const queue = createDrawQueue(draw);
  const pictures: (ImageBitmap | undefined)[] = [];
  queue.want(1, 100, (picture) => pictures.push(picture));
  queue.want(2, 100, (picture) => pictures.push(picture));
  under[0]?.end(new Error('broken'));
  await new Promise(setImmediate);
  under[1]?.end(PICTURE);
  await new Promise(setImmediate);
  expect(pictures).toEqual([undefined, PICTURE]);
});
