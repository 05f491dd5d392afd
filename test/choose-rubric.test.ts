import { loadRubric, RUBRIC_IDS } from '@toetssteen/rubric/node';
import { chooseRubric } from '@toetssteen/scorer';
import { expect, test } from 'vitest';
import { loadCases } from './evaluation/src/cases.ts';

const rubrics = await Promise.all(RUBRIC_IDS.map((id) => loadRubric(id)));
const cases = [...(await loadCases('seen')), ...(await loadCases('test'))];

test('there are documents of every kind', () => {
  expect(new Set(cases.map(({ rubric }) => rubric))).toEqual(new Set(RUBRIC_IDS));
});

test.each(cases.map((each) => [each.name, each] as const))(
  '%s is told for what it is',
  (_, { document, rubric }) => {
    expect(chooseRubric(document, rubrics).id).toBe(rubric);
  },
);
