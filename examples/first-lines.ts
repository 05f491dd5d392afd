/** The first ten lines: read a file, load a rubric, score, read the findings. */
import { readFile } from 'node:fs/promises';
import { locate, quoteAt } from '@toetssteen/document';
import { extract } from '@toetssteen/extract';
import { loadRubric } from '@toetssteen/rubric/node';
import { score } from '@toetssteen/scorer';

const file =
  process.argv[2] ?? new URL('../corpus-fixtures/hogeschool-oostermark/gedragscode.pdf', import.meta.url);
const document = await extract(await readFile(file));
const { findings } = score(document, await loadRubric('gedragscode'));
for (const { element, status, evidence } of findings) {
  const [first] = evidence;
  const proof = first && `p. ${locate(document, first.span).label}: ${quoteAt(document, first.span)}`;
  process.stdout.write(`${status.padEnd(10)} ${element.padEnd(40)} ${proof ?? ''}\n`);
}
