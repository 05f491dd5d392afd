import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extract } from '@toetssteen/extract';
import { loadRubric } from '@toetssteen/rubric/node';
import { createScorer, score } from '@toetssteen/scorer';
import { expect, test } from 'vitest';

const corpus = join(import.meta.dirname, '../corpus-fixtures');
const rubric = await loadRubric('gedragscode');

async function read(path: string) {
  return extract(await readFile(join(corpus, path)), { name: path });
}

test('the same document gives the same assessment, whatever was scored before it', async () => {
  const dutch = await read('hogeschool-oostermark/gedragscode.md');
  const english = await read('weverhof-institute-of-fashion/gedragscode.md');
  const scorer = createScorer(rubric);
  const first = JSON.stringify(scorer.score(dutch));
  scorer.score(english);
  expect(JSON.stringify(scorer.score(dutch))).toBe(first);
  expect(JSON.stringify(score(dutch, rubric))).toBe(first);
});

test('the order of the rows in a rubric changes no finding', async () => {
  const document = await read('conservatorium-de-lage-kade/gedragscode.md');
  const turned = { ...rubric, groups: rubric.groups.toReversed() };
  const byElement = (findings: ReturnType<typeof score>['findings']) =>
    findings.toSorted((a, b) => (a.element < b.element ? -1 : 1));
  expect(byElement(score(document, turned).findings)).toEqual(byElement(score(document, rubric).findings));
});
