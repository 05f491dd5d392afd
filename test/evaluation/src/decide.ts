import type { Rubric } from '@toetssteen/rubric';
import { createScorer } from '@toetssteen/scorer';
import type { Case } from './cases.ts';
import type { Judge } from './judges.ts';
import type { Decision } from './measures.ts';

/** What a judge says of every labelled element of every document, beside what a person says. */
export function decisionsOf(judge: Judge, documents: readonly Case[], rubric: Rubric): readonly Decision[] {
  const elements = rubric.groups.flatMap((group) => group.rows).filter((row) => row.kind === 'element');
  return documents.flatMap((document) => {
    const verdicts = judge.judge(document);
    return elements.map(({ id }): Decision => {
      const label = document.labels[id];
      const verdict = verdicts.get(id);
      if (label === undefined)
        throw new Error(`${document.name} has no label for ${id}. Add it to its labels.json.`);
      return {
        element: id,
        document: document.name,
        gold: label.present,
        found: verdict?.found ?? false,
        doubtful: verdict?.doubtful ?? false,
        hesitate: label.hesitate !== undefined,
      };
    });
  });
}

/**
 * Prints how many dates and sets of languages were read right.
 *
 * @param list names the wrong ones too; not for documents that nobody is to learn from
 */
export function compareAttributes(
  documents: readonly Case[],
  rubric: Rubric,
  list: boolean,
  write: (line: string) => void,
): void {
  const scorer = createScorer(rubric);
  const rows = documents.flatMap((document) => {
    const values = new Map(
      scorer.score(document.document).attributes.map(({ element, value }) => [element, value]),
    );
    return Object.entries(document.attributes).map(([element, gold]) => ({
      document: document.name,
      element,
      gold: JSON.stringify(Array.isArray(gold) ? gold.toSorted() : gold),
      value: JSON.stringify(values.get(element) ?? null),
    }));
  });
  if (rows.length === 0) return;
  const wrong = rows.filter(({ gold, value }) => gold !== value);
  write(`attributes right: ${rows.length - wrong.length} of ${rows.length}`);
  if (!list) return;
  for (const { document, element, gold, value } of wrong)
    write(`  ${document} ${element}: ${value}, should be ${gold}`);
}
