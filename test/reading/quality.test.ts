import { describe, expect, it } from 'vitest';
import { loadCases } from './src/cases.ts';
import { expectedOf } from './src/expected.ts';
import { measure } from './src/measures/measure.ts';
import { PLAN } from './src/plan.ts';
import { ours } from './src/readers/ours.ts';

/** What every made file has to reach. Three columns break more words, so the last one holds for one and two. */
const LEAST = { wordsInOrder: 0.99, headings: 0.95, furnitureLeftOut: 0.98 };
const MOST_BROKEN = 0.005;

const cases = await loadCases();

it('has every planned file, made of the text as it is now', () => {
  const planned = PLAN.map(({ name, text, layout, writer }) => {
    const pages = cases.find((each) => each.name === name)?.expected.pages ?? 0;
    return [name, expectedOf(text, layout, writer.id, pages)];
  });
  expect(Object.fromEntries(cases.map(({ name, expected }) => [name, expected]))).toEqual(
    Object.fromEntries(planned),
  );
});

describe.each(cases)('$name', (each) => {
  it('is read well enough', async () => {
    const { quality, broken } = measure(each, await ours.read(each.bytes, each.path));
    expect.soft(quality.wordsInOrder).toBeGreaterThanOrEqual(LEAST.wordsInOrder);
    expect.soft(quality.headings).toBeGreaterThanOrEqual(LEAST.headings);
    expect.soft(quality.furnitureLeftOut).toBeGreaterThanOrEqual(LEAST.furnitureLeftOut);
    if (each.expected.columns < 3) {
      expect.soft(quality.wordsBroken, JSON.stringify(broken)).toBeLessThanOrEqual(MOST_BROKEN);
    }
  });
});
