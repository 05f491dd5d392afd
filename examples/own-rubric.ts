/** A rubric of your own, on a text of your own. */
import { readFile } from 'node:fs/promises';
import { quoteAt } from '@toetssteen/document';
import { extract } from '@toetssteen/extract';
import { parseRubric } from '@toetssteen/rubric';
import { createScorer } from '@toetssteen/scorer';

const rubricFile = new URL('own-rubric.yaml', import.meta.url);
const scorer = createScorer(parseRubric(await readFile(rubricFile, 'utf8'), 'own-rubric.yaml'));

const text = '# Huisregels\n\nDe werkplaats is van iedereen. Ruim je werkplek daarom na de les op.\n';
const document = await extract(new TextEncoder().encode(text), { name: 'huisregels.md' });
for (const { element, status, evidence } of scorer.score(document).findings) {
  process.stdout.write(`${element}: ${status}\n`);
  for (const { span, indicator } of evidence)
    process.stdout.write(`  "${quoteAt(document, span)}" (${indicator})\n`);
}
