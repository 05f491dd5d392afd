import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Box, boxesAt } from '@toetssteen/document';
import { extract } from '@toetssteen/extract';
import { describe, expect, test } from 'vitest';
import { QUOTES } from './coloured-text.ts';
import { drawPages, inkOf } from './draw.ts';

const MADE = join(import.meta.dirname, 'made');
const files = readdirSync(MADE).filter((name) => name.endsWith('.pdf'));

/** A cut line ends where letters of usual widths would: about a letter off. Points, at type of 9 to 12. */
const LETTER = 7;

const holds = (box: Box, { x, y }: { x: number; y: number }, margin = 0) =>
  x >= box.x - margin && x <= box.x + box.width + margin && y >= box.y && y <= box.y + box.height;

test('three writers made files', () => {
  expect(files).toHaveLength(3);
});

describe.each(files)('%s', async (name) => {
  const bytes = new Uint8Array(readFileSync(join(MADE, name)));
  const document = await extract(bytes, { name });
  const pictures = await drawPages(bytes);

  test.each(QUOTES)('the boxes of the $colour quote lie on its $colour words', ({ colour, text }) => {
    const start = document.text.indexOf(text);
    expect(start).toBeGreaterThan(0);
    const boxes = boxesAt(document, { start, end: start + text.length });
    const ink = pictures.flatMap((picture, index) =>
      inkOf(picture, colour).map((place) => ({ ...place, page: index + 1 })),
    );
    expect(ink.length).toBeGreaterThan(500);

    const inside = ink.filter((each) =>
      boxes.some((box) => box.page === each.page && holds(box, each, LETTER)),
    );
    expect(inside.length / ink.length).toBeGreaterThan(0.995);

    expect(boxes.length).toBeGreaterThan(0);
    for (const box of boxes) {
      const own = ink.filter((each) => each.page === box.page && holds(box, each, LETTER));
      expect(own.length).toBeGreaterThan(50);
      const xs = own.map(({ x }) => x);
      expect(Math.abs(Math.min(...xs) - box.x)).toBeLessThan(LETTER);
      expect(Math.abs(Math.max(...xs) - box.x - box.width)).toBeLessThan(LETTER);
      const ys = own.map(({ y }) => y);
      // Higher than the ink by the space above and below the letters, and no more.
      expect(box.height).toBeLessThan(2.2 * (Math.max(...ys) - Math.min(...ys)));
    }
  });
});
