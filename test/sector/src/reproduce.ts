/**
 * Scans the fictional sector and prints the counts that the Inspectorate's report publishes beside ours, with the colleges
 * of which the tool says other than the people who labelled their documents.
 *
 *     pnpm reproduce
 */
import { loadPublishedCounts } from './published-counts.ts';
import { reproduce } from './reproduction.ts';
import { scanSector } from './scan-sector.ts';

const counts = (await loadPublishedCounts()).filter(({ n }) => n !== null);
const rows = await reproduce(counts, await scanSector());

const write = (line: string) => process.stdout.write(`${line}\n`);
write(`| ${'what the report counts'.padEnd(74)} | at           | report   | ours     |       |`);
write(`|${'-'.repeat(76)}|--------------|----------|----------|-------|`);
let unequal = 0;
for (const { count, n, of, doubtful, differing } of rows) {
  const equal = n === count.n && of === count.of;
  if (!equal) unequal += 1;
  const cells = [
    count.what.en.padEnd(74),
    count.at.padEnd(12),
    `${count.n} of ${count.of}`.padEnd(8),
    `${n} of ${of}`.padEnd(8),
    equal ? 'equal' : 'OTHER',
  ];
  write(`| ${cells.join(' | ')} |`);
  if (doubtful > 0) write(`|   and ${doubtful} doubtful`);
  for (const college of differing) write(`|   differs from its labels: ${college} (${count.element})`);
}
write('');
write(`${rows.length - unequal} of ${rows.length} rows are equal.`);
if (unequal > 0) process.exitCode = 1;
