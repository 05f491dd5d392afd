/**
 * Reports the indicators that fire on nothing: neither on the rubric's examples, nor on its sentences, nor on the
 * labelled documents that may be seen. Such an indicator was never tried and may as well go.
 *
 *     pnpm silent-indicators
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES } from '@toetssteen/rubric';
import { loadRubric, RUBRIC_IDS } from '@toetssteen/rubric/node';
import { compileRubric } from '../packages/scorer/src/compile/compile-rubric.ts';
import { findMatches } from '../packages/scorer/src/match/find-matches.ts';
import { scan } from '../packages/scorer/src/match/scan.ts';
import { exampleDocument } from '../packages/scorer/src/run-examples.ts';
import { prepare } from '../packages/scorer/src/text/prepared.ts';
import { loadCases } from '../test/evaluation/src/cases.ts';

const sentences = join(import.meta.dirname, '../rubric/sentences');
const seen = await loadCases('seen');

for (const id of RUBRIC_IDS) {
  const rubric = await loadRubric(id);
  const compiled = compileRubric(rubric);
  const elements = rubric.groups.flatMap((group) => group.rows).filter((row) => row.kind === 'element');
  for (const language of LANGUAGES) {
    const fired = new Set<string>();
    const texts = [
      ...elements.flatMap(({ examples }) => [...examples[language].found, ...examples[language].notFound]),
      ...(await sentencesIn(join(sentences, id, language))),
    ];
    const documents = [
      ...texts.map(exampleDocument),
      ...seen.filter((each) => each.rubric === id).map((each) => each.document),
    ];
    for (const document of documents) {
      const prepared = prepare(
        document,
        texts.length > 0 && document.blocks.length < 3 ? language : undefined,
      );
      for (const { compiled: each } of findMatches(prepared, scan(prepared, compiled), compiled).matches) {
        fired.add(keyOf(each.element, each.indicator.name));
      }
    }
    for (const [index, element] of elements.entries()) {
      for (const { name, line } of element.indicators[language]) {
        if (!fired.has(keyOf(index, name)))
          process.stdout.write(`${id}.yaml:${line}  ${element.id} (${language}): ${name}\n`);
      }
    }
  }
}

function keyOf(element: number, name: string): string {
  return `${element} ${name}`;
}

async function sentencesIn(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder);
  const lines = await Promise.all(
    files.map(async (file) => (await readFile(join(folder, file), 'utf8')).split('\n')),
  );
  return lines.flat().flatMap((line) => (/^[+-] /u.test(line) ? [line.slice(2)] : []));
}
