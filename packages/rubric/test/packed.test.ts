import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { packRubric, parseRubric, type Rubric, unpackRubric } from '../src/index.ts';
import { RUBRIC_IDS, rubricPath } from '../src/node.ts';

/** What packing leaves out is for tests of the rubric only. */
function withoutCounterexamples(rubric: Rubric): Rubric {
  const groups = rubric.groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) =>
      row.kind === 'element'
        ? {
            ...row,
            examples: {
              nl: { ...row.examples.nl, notFound: [] },
              en: { ...row.examples.en, notFound: [] },
            },
          }
        : row,
    ),
  }));
  return { ...rubric, groups };
}

test.each(RUBRIC_IDS)('%s is the same rubric after packing, and its head recognises the same', async (id) => {
  const yaml = await readFile(rubricPath(id), 'utf8');
  const rubric = parseRubric(yaml);
  expect(rubric.groups.length).toBeGreaterThan(1);
  const { whole, head } = packRubric(yaml);
  expect(unpackRubric(whole)).toEqual(withoutCounterexamples(rubric));
  const { recognise, hash } = rubric;
  expect(unpackRubric(head)).toMatchObject({ id, hash, recognise, groups: [] });
});
