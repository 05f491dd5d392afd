/**
 * Reads a file of so many pages with `extract`, alone in a process, and sends the milliseconds it took and the most
 * memory the process ever held. Parameters: name of a made file, number of pages.
 */
import { extract } from '@toetssteen/extract';
import { longFile } from './long-file.ts';

export interface Growth {
  readonly milliseconds: number;
  /** Megabytes, with what Node itself needs. */
  readonly peak: number;
}

const [name = '', pages = ''] = process.argv.slice(2);
const bytes = await longFile(name, Number(pages));
const start = performance.now();
await extract(bytes, { format: 'pdf', limits: { milliseconds: 600_000 } });
const milliseconds = performance.now() - start;
const growth: Growth = { milliseconds, peak: process.resourceUsage().maxRSS / 1024 };
process.send?.(growth);
