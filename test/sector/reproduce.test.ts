import { beforeAll, expect, test } from 'vitest';
import { loadPublishedCounts } from './src/published-counts.ts';
import { type ReproducedRow, reproduce } from './src/reproduction.ts';
import { scanSector } from './src/scan-sector.ts';

const counts = (await loadPublishedCounts()).filter(({ n }) => n !== null);
const rows = new Map<string, ReproducedRow>();

beforeAll(async () => {
  for (const row of await reproduce(counts, await scanSector())) rows.set(row.count.id, row);
}, 240_000);

test('the report gives a number for most rows', () => {
  expect(counts.length).toBeGreaterThan(20);
});

test.each(counts.map((count) => [count.id, count] as const))(
  '%s is counted as the report publishes it',
  (id, { n, of }) => {
    const row = rows.get(id);
    expect({ n: row?.n, of: row?.of, differing: row?.differing }).toEqual({ n, of, differing: [] });
  },
);
