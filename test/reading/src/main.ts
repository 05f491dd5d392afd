/**
 * How well and how fast documents are read, beside other readers on the same files in the same run.
 *
 *     pnpm benchmark:reading [--files] [--quality] [--misread PART-OF-A-NAME]
 *
 * `--files` adds a table of our reading file by file; `--quality` leaves the speed of long files out; `--misread` lists
 * only what we read wrongly in the files of that name. What is measured and how stands in `measures/`, a file for each.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCases } from './cases.ts';
import { misreadings } from './misreadings.ts';
import { printFailures, printFiles, printLayouts, printReaders } from './print.ts';
import type { Outcome } from './reader-process.ts';
import { READERS } from './readers/all.ts';
import { ours } from './readers/ours.ts';
import type { Growth } from './speed/growth-process.ts';
import { inProcess } from './speed/in-process.ts';
import { LONG_FROM } from './speed/long-file.ts';
import type { Ratio } from './speed/ratio-process.ts';

const { values: options } = parseArgs({
  options: {
    files: { type: 'boolean', default: false },
    quality: { type: 'boolean', default: false },
    misread: { type: 'string' },
  },
});

const write = (line: string) => process.stdout.write(`${line}\n`);
const here = (file: string) => join(import.meta.dirname, file);

const cases = await loadCases();
if (options.misread !== undefined) {
  for (const each of cases.filter(({ name }) => name.includes(options.misread ?? ''))) {
    write(`\n## ${each.name}\n`);
    for (const line of await misreadings(each, ours)) write(line);
  }
  process.exit();
}
const pages = cases.reduce((sum, { expected }) => sum + expected.pages, 0);
write(`${cases.length} files, ${pages} pages\n`);

const outcomes = new Map<string, Outcome>();
for (const { name, install, isThere } of READERS) {
  if (await isThere()) outcomes.set(name, await inProcess<Outcome>(here('reader-process.ts'), [name]));
  else write(`${name} is not here and stays out of the tables: ${install}`);
}
printReaders(outcomes, write);
write('');
printLayouts(outcomes, cases, write);
printFailures(outcomes, write);
if (options.files) {
  write('');
  printFiles(outcomes.values().next().value as Outcome, write);
}

if (!options.quality) {
  write('\n| file | pages | `extract` | bare pdf.js text | times as long |');
  write('|---|--:|--:|--:|--:|');
  for (const name of LONG_FROM) {
    const long = 120;
    const { ours, bare } = await inProcess<Ratio>(here('speed/ratio-process.ts'), [name, String(long)]);
    write(
      `| ${name} | ${long} | ${ours.toFixed(0)} ms | ${bare.toFixed(0)} ms | ${(ours / bare).toFixed(2)} |`,
    );
  }

  write('\n| file | pages | `extract` | a page | peak memory |');
  write('|---|--:|--:|--:|--:|');
  for (const name of LONG_FROM) {
    for (const count of [10, 100, 1000]) {
      const growth = await inProcess<Growth>(here('speed/growth-process.ts'), [name, String(count)]);
      const { milliseconds, peak } = growth;
      write(
        `| ${name} | ${count} | ${milliseconds.toFixed(0)} ms | ${(milliseconds / count).toFixed(2)} ms | ${peak.toFixed(0)} MB |`,
      );
    }
  }
}
