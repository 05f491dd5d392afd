/**
 * Times `extract` and bare pdf.js on one long file in one process, by turns, and sends the fastest run of each in
 * milliseconds. Parameters: name of a made file, number of pages.
 */
import { extract } from '@toetssteen/extract';
import { bareText } from './bare-pdfjs.ts';
import { fastest } from './fastest.ts';
import { longFile } from './long-file.ts';

export interface Ratio {
  readonly ours: number;
  readonly bare: number;
}

const ROUNDS = 7;

const [name = '', pages = ''] = process.argv.slice(2);
const bytes = await longFile(name, Number(pages));
let ours = Number.POSITIVE_INFINITY;
let bare = Number.POSITIVE_INFINITY;
for (let round = 0; round < ROUNDS; round++) {
  bare = Math.min(bare, await fastest(1, () => bareText(bytes)));
  ours = Math.min(ours, await fastest(1, () => extract(bytes, { format: 'pdf' })));
}
const ratio: Ratio = { ours, bare };
process.send?.(ratio);
