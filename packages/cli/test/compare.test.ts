import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CODE, workspace } from './harness.ts';

const LABELS =
  'document,rubric,element,judgement,reason,coder\n' +
  'a.md,klein,melden.vertrouwenspersoon,present,,Anna\n' +
  'a.md,klein,melden.klokkenluiders,present,staat in de bijlage,Anna\n';

test('the tool against a person, from the files that a scan leaves behind', async () => {
  const { toetssteen } = await workspace({ 'codes/a.md': CODE, 'labels.csv': LABELS });
  await toetssteen(['scan', 'codes', '--rubric', 'klein.yaml', '--out', 'uit', '--no-cache']);
  const { code, stdout } = await toetssteen([
    'compare',
    'uit/assessments.json',
    'labels.csv',
    '--report-language',
    'en',
  ]);
  expect(code).toBe(0);
  expect(stdout).toContain('Agree: 1 of 2, 0.50');
  expect(stdout).toContain('1 disagreement');
  expect(stdout.replaceAll(/\s+/gu, ' ')).toContain(
    'codes/a.md · melden.klokkenluiders Toetssteen says not found; Anna says present (staat in de bijlage)',
  );
});

test('two people', async () => {
  const { toetssteen, folder } = await workspace({ 'anna.csv': LABELS });
  await writeFile(join(folder, 'bram.csv'), LABELS.replaceAll('Anna', 'Bram'));
  const { stdout } = await toetssteen(['compare', 'anna.csv', 'bram.csv', '--format', 'json']);
  const result = JSON.parse(stdout);
  expect([result.overall.agreed, result.overall.compared, result.overall.kappa]).toEqual([2, 2, null]);
});

test.each([
  ['a result that is none', '{"a":1}', 'CLI_NOT_A_RESULT'],
  ['labels without a judgement', 'document,element\na,b\n', 'TABLE_COLUMN_MISSING'],
])('%s is refused', async (_, text, expected) => {
  const { toetssteen } = await workspace({ 'een.json': text, 'labels.csv': LABELS });
  const { code, stderr } = await toetssteen(['compare', 'een.json', 'labels.csv']);
  expect([code, stderr]).toEqual([2, expect.stringContaining(expected)]);
});
