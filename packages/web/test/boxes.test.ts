import { extract } from '@toetssteen/extract';
import { expect, test } from 'vitest';
import { boxesOf } from '../src/document/boxes.ts';
import { fixture } from './support/fixtures.ts';

const { name, bytes } = await fixture('academie-ossenwerf/gedragscode.pdf');
const document = await extract(bytes, { name });

test('every block of a PDF has boxes, on its pages and within them', () => {
  expect(document.blocks.length).toBeGreaterThan(20);
  for (const { span } of document.blocks) {
    const boxes = boxesOf(document, span);
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

test('half a line has half its box', () => {
  const line = document.lineBoxes.find(({ span }) => span.end - span.start > 20);
  if (line === undefined) throw new Error('There is no long line.');
  const middle = Math.round((line.span.start + line.span.end) / 2);
  const [box] = boxesOf(document, { start: middle, end: line.span.end });
  expect(box?.x).toBeCloseTo(line.x + line.width / 2, -1);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeCloseTo(line.x + line.width);
  expect(box?.y).toBe(line.y);
});
