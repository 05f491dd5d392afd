/**
 * One reader alone in a process (several of them bring a pdf.js of their own, and these disturb each other): reads all
 * made files, then a long one several times, and sends what came of it. Parameter: name of the reader.
 */
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCases } from './cases.ts';
import { measure, type Quality } from './measures/measure.ts';
import { READERS } from './readers/all.ts';
import { fastest } from './speed/fastest.ts';
import { LONG_FROM, longFile } from './speed/long-file.ts';

export interface Outcome {
  /** By name of the case; a message where the reader failed. */
  readonly qualities: Readonly<Record<string, Quality | string>>;
  /** On long files, the fastest of several runs. */
  readonly pagesPerSecond: number;
}

const LONG_PAGES = 120;
const RUNS = 7;

const reader = READERS.find(({ name }) => name === process.argv[2]);
if (reader === undefined) throw new Error(`There is no reader ${process.argv[2]}.`);

const qualities: Record<string, Quality | string> = {};
for (const each of await loadCases()) {
  try {
    qualities[each.name] = measure(each, await reader.read(each.bytes, each.path)).quality;
  } catch (error) {
    qualities[each.name] = String(error);
  }
}

let milliseconds = 0;
for (const name of LONG_FROM) {
  const bytes = await longFile(name, LONG_PAGES);
  const path = join(tmpdir(), `reading-${process.pid}.pdf`);
  await writeFile(path, bytes);
  milliseconds += await fastest(RUNS, () => reader.read(bytes, path));
  await rm(path);
}
const outcome: Outcome = { qualities, pagesPerSecond: (1000 * LONG_FROM.length * LONG_PAGES) / milliseconds };
process.send?.(outcome);
