import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { boxesAt } from '@toetssteen/document';
import { extract } from '@toetssteen/extract';
import { expect, test } from 'vitest';

const fixture = join(import.meta.dirname, '../../corpus-fixtures/academie-ossenwerf/gedragscode.pdf');
const document = await extract(await readFile(fixture), { name: 'gedragscode.pdf' });

test('every block of a PDF has boxes, on its pages and within them', () => {
  expect(document.blocks.length).toBeGreaterThan(20);
  for (const { span } of document.blocks) {
    const boxes = boxesAt(document, span);
    expect(boxes.length).toBeGreaterThan(0);
    for (const { page, x, y, width, height } of boxes) {
      const sheet = document.pages[page - 1];
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual((sheet?.width ?? 0) + 1);
      expect(y + height).toBeLessThanOrEqual((sheet?.height ?? 0) + 1);
    }
  }
});

test('half a line has about half its box', () => {
  const line = document.lineBoxes.find(({ span }) => span.end - span.start > 20);
  if (line === undefined) throw new Error('There is no long line.');
  const middle = Math.round((line.span.start + line.span.end) / 2);
  const [box] = boxesAt(document, { start: middle, end: line.span.end });
  expect(Math.abs((box?.x ?? 0) - line.x - line.width / 2)).toBeLessThan(line.width / 10);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeCloseTo(line.x + line.width);
  expect(box?.y).toBe(line.y);
});
