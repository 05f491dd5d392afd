import type { Case } from './cases.ts';
import { LAYOUTS } from './layouts.ts';
import type { Quality } from './measures/measure.ts';
import type { Outcome } from './reader-process.ts';

type Write = (line: string) => void;

const COLUMNS: readonly (readonly [title: string, key: keyof Quality])[] = [
  ['words in order', 'wordsInOrder'],
  ['joined or split', 'wordsBroken'],
  ['headings', 'headings'],
  ['paragraphs whole', 'paragraphs'],
  ['furniture left out', 'furnitureLeftOut'],
];

/** One row a reader: the mean over all files (a file weighs as much as another), and the speed. */
export function printReaders(outcomes: ReadonlyMap<string, Outcome>, write: Write): void {
  write(`| reader | ${COLUMNS.map(([title]) => title).join(' | ')} | pages a second |`);
  write(`|---|${'--:|'.repeat(COLUMNS.length + 1)}`);
  for (const [name, { qualities, pagesPerSecond }] of outcomes) {
    const read = Object.values(qualities).flatMap((quality) =>
      typeof quality === 'string' ? [] : [quality],
    );
    const cells = COLUMNS.map(([, key]) => percent(mean(read.map((quality) => quality[key]))));
    write(`| ${name} | ${cells.join(' | ')} | ${pagesPerSecond.toFixed(0)} |`);
  }
}

/** Words in order by layout, one column a reader. */
export function printLayouts(
  outcomes: ReadonlyMap<string, Outcome>,
  cases: readonly Case[],
  write: Write,
): void {
  write(`| words in order | ${[...outcomes.keys()].join(' | ')} |`);
  write(`|---|${'--:|'.repeat(outcomes.size)}`);
  for (const { id } of LAYOUTS) {
    const names = cases.filter(({ expected }) => expected.layout === id).map(({ name }) => name);
    const cells = [...outcomes.values()].map(({ qualities }) =>
      percent(mean(names.map((name) => qualityOf(qualities[name])?.wordsInOrder))),
    );
    write(`| ${id} | ${cells.join(' | ')} |`);
  }
}

/** One row a file, for one reader. */
export function printFiles({ qualities }: Outcome, write: Write): void {
  write(`| file | ${COLUMNS.map(([title]) => title).join(' | ')} |`);
  write(`|---|${'--:|'.repeat(COLUMNS.length)}`);
  for (const [name, quality] of Object.entries(qualities)) {
    const read = qualityOf(quality);
    const cells = read === undefined ? [String(quality)] : COLUMNS.map(([, key]) => percent(read[key]));
    write(`| ${name} | ${cells.join(' | ')} |`);
  }
}

/** What a reader could not read at all. */
export function printFailures(outcomes: ReadonlyMap<string, Outcome>, write: Write): void {
  for (const [reader, { qualities }] of outcomes) {
    for (const [name, quality] of Object.entries(qualities)) {
      if (typeof quality === 'string') write(`${reader} failed on ${name}: ${quality}`);
    }
  }
}

function qualityOf(quality: Quality | string | undefined): Quality | undefined {
  return typeof quality === 'string' ? undefined : quality;
}

function mean(shares: readonly (number | undefined)[]): number | undefined {
  const given = shares.filter((share) => share !== undefined);
  return given.length === 0 ? undefined : given.reduce((sum, share) => sum + share, 0) / given.length;
}

function percent(share: number | undefined): string {
  return share === undefined ? '-' : `${(100 * share).toFixed(2)}%`;
}
