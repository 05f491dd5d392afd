import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { outlineOf, read } from './read.ts';

/** Each folder holds `input.pdf`, the source it was made of, and the blocks that a reader of the page would see. */
const FOLDER = new URL('./cases/', import.meta.url);

test.for(readdirSync(FOLDER))('%s', async (name) => {
  const file = (part: string) => readFileSync(new URL(`${name}/${part}`, FOLDER));
  const document = await read(new Uint8Array(file('input.pdf')));
  const expected = file('expected.txt').toString('utf8').trimEnd().split('\n');
  expect(outlineOf(document)).toEqual(expected);
});

test.for(readdirSync(FOLDER))('%s: every line has a box on its page', async (name) => {
  const document = await read(new Uint8Array(readFileSync(new URL(`${name}/input.pdf`, FOLDER))));
  expect(document.lineBoxes.length).toBeGreaterThan(0);
  for (const { page, x, y, width, height } of document.lineBoxes) {
    const size = document.pages[page - 1];
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual((size?.width ?? 0) + 1);
    expect(y + height).toBeLessThanOrEqual((size?.height ?? 0) + 1);
  }
});
