import { extract } from '@toetssteen/extract';
import { describe, expect, it } from 'vitest';
import { loadCases } from './src/cases.ts';
import { LONG_FROM, longFile } from './src/speed/long-file.ts';

describe.each(LONG_FROM)('%s, repeated', (name) => {
  it('has so many pages, all with the text of their originals', async () => {
    const original = (await loadCases()).find((each) => each.name === name);
    const count = original?.expected.pages ?? 0;
    expect(count).toBeGreaterThan(1);
    const { pages, pageRuns } = await extract(await longFile(name, 2 * count + 1), { format: 'pdf' });
    expect(pages.map(({ state }) => state)).toEqual(new Array(2 * count + 1).fill('text'));
    expect(new Set(pageRuns.map(({ page }) => page)).size).toBe(2 * count + 1);
  });
});
