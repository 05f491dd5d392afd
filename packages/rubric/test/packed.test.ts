import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { packRubric, parseRubric, unpackRubric } from '../src/index.ts';
import { RUBRIC_IDS, rubricPath } from '../src/node.ts';

test.each(RUBRIC_IDS)('%s is the same rubric after packing', async (id) => {
  const yaml = await readFile(rubricPath(id), 'utf8');
  const rubric = parseRubric(yaml);
  expect(rubric.groups.length).toBeGreaterThan(1);
  expect(unpackRubric(packRubric(yaml))).toEqual(rubric);
});
