/**
 * Measures verdicts on the eight real regulations, which are not part of this repository, against two independent
 * readings, and the readings against each other.
 *
 *     pnpm evaluate:regulations FOLDER
 *
 * The regulations come from outside education, so many elements are truly absent from them.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extract } from '@toetssteen/extract';
import { loadRubric, readVoice } from '@toetssteen/rubric/node';
import { createScorer, parseVoice, type Status } from '@toetssteen/scorer';
import { count, f1, kappa, precision, recall } from './measures.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder with the regulations.');

const readers = join(import.meta.dirname, '../regulations');
const scorer = createScorer(await loadRubric('gedragscode'), parseVoice(await readVoice('gedragscode')));

/** One element of one regulation: what each reader says, and the tool. */
interface Row {
  readonly element: string;
  readonly document: string;
  readonly a: boolean;
  readonly b: boolean;
  readonly status: Status;
}

const rows: Row[] = [];
for (const file of await readdir(join(readers, 'reader-a'))) {
  const [a, b] = await Promise.all(
    ['reader-a', 'reader-b'].map((reader) => labelsOf(join(readers, reader, file))),
  );
  const name = file.replace(/\.json$/u, '.md');
  const document = await extract(await readFile(join(folder, name)), { name });
  for (const { element, status } of scorer.score(document, { language: 'nl' }).findings) {
    const [first, second] = [a?.[element], b?.[element]];
    if (first === undefined || second === undefined) continue;
    rows.push({ element, document: name, a: first.present, b: second.present, status });
  }
}

const write = (line: string) => process.stdout.write(`${line}\n`);
const decisions = (gold: (row: Row) => boolean, found: (row: Row) => boolean, of: readonly Row[] = rows) =>
  of.map((row) => ({
    ...row,
    gold: gold(row),
    found: found(row),
    doubtful: row.status === 'doubtful',
    hesitate: false,
  }));
const present = (row: Row) => row.status === 'present';
const agreed = rows.filter((row) => row.a === row.b);

write(
  `${rows.length} decisions; doubtful ${((100 * rows.filter((row) => row.status === 'doubtful').length) / rows.length).toFixed(1)}%`,
);
write(
  `reader a against reader b: kappa ${kappa(
    count(
      decisions(
        (row) => row.a,
        (row) => row.b,
      ),
    ),
  ).toFixed(3)}`,
);
for (const [name, found] of [
  ['reader a', decisions((row) => row.a, present)],
  ['reader b', decisions((row) => row.b, present)],
  [`both agree (${agreed.length})`, decisions((row) => row.a, present, agreed)],
] as const) {
  const counts = count(found);
  const figures = [precision(counts), recall(counts), f1(counts), kappa(counts)].map((each) =>
    each.toFixed(3),
  );
  write(
    `toetssteen against ${name}: precision ${figures[0]} recall ${figures[1]} F1 ${figures[2]} kappa ${figures[3]}`,
  );
}

async function labelsOf(path: string): Promise<Record<string, { readonly present: boolean }>> {
  return JSON.parse(await readFile(path, 'utf8')).labels;
}
