/**
 * Measures verdicts against labels and prints the figures; see docs/accuracy.md.
 *
 *     pnpm evaluate [--elements] [--disagreements] [--part seen|test] [--rubric ID]
 *
 * Disagreements are listed for the seen part only, unless `--part test` asks for the other: who reads those and then
 * changes the rubric has no test part any more, and must say so in docs/accuracy.md.
 */
import { parseArgs } from 'node:util';
import type { Rubric } from '@toetssteen/rubric';
import { loadRubric, RUBRIC_IDS, readVoice } from '@toetssteen/rubric/node';
import { parseVoice } from '@toetssteen/scorer';
import { type Case, loadCases, PARTS, type Part } from './cases.ts';
import { compareAttributes, decisionsOf } from './decide.ts';
import { type Judge, keywordSearch, tfIdfSearch, toetssteen } from './judges.ts';
import { macroF1 } from './measures.ts';
import { printDisagreements, printElements, printSummary } from './print.ts';

const { values: options } = parseArgs({
  options: {
    elements: { type: 'boolean', default: false },
    disagreements: { type: 'boolean', default: false },
    part: { type: 'string' },
    rubric: { type: 'string' },
  },
});

const write = (line: string) => process.stdout.write(`${line}\n`);
const cases = new Map<Part, readonly Case[]>();
for (const part of PARTS) cases.set(part, await loadCases(part));

for (const id of RUBRIC_IDS) {
  if (options.rubric !== undefined && options.rubric !== id) continue;
  const rubric = await loadRubric(id);
  const ours = toetssteen(rubric, parseVoice(await readVoice(id)));
  const seen = (cases.get('seen') ?? []).filter((each) => each.rubric === id);
  const judges = [
    ours,
    toetssteen(rubric),
    keywordSearch(rubric),
    tfIdfSearch(rubric, bestThreshold(rubric, seen)),
  ];

  for (const part of PARTS) {
    if (options.part !== undefined && options.part !== part) continue;
    const documents = (cases.get(part) ?? []).filter((each) => each.rubric === id);
    if (documents.length === 0) continue;
    write(`\n## ${id}: ${part} (${documents.length} documents)\n`);
    printSummary(judges, documents, rubric, write);
    const mayList = part === 'seen' || options.part === 'test';
    compareAttributes(documents, rubric, mayList, write);
    if (options.elements) printElements(decisionsOf(ours, documents, rubric), write);
    if (options.disagreements && mayList) {
      printDisagreements(ours, documents, rubric, write);
    }
  }
}

/** The baseline's one setting, chosen in its favour on the documents that may be seen. */
function bestThreshold(rubric: Rubric, seen: readonly Case[]): number {
  const thresholds = [0.2, 0.4, 0.6, 0.8, 1, 1.25, 1.5, 2, 2.5, 3];
  const score = (judge: Judge) => macroF1(decisionsOf(judge, seen, rubric));
  return thresholds
    .map((threshold) => ({ threshold, score: score(tfIdfSearch(rubric, threshold)) }))
    .reduce((best, each) => (each.score > best.score ? each : best)).threshold;
}
