import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const example = (name: string) =>
  run(process.execPath, ['--conditions=toetssteen-source', join(import.meta.dirname, name)]);

test('the first ten lines print a status and a page for every element', async () => {
  const { stdout, stderr } = await example('first-lines.ts');
  expect(stderr).toBe('');
  const lines = stdout.trim().split('\n');
  expect(lines.length).toBeGreaterThan(80);
  expect(lines.filter((line) => /^present .* p\. \d+: /u.test(line)).length).toBeGreaterThan(10);
});

test('a rubric of your own finds its element with the sentence', async () => {
  const { stdout } = await example('own-rubric.ts');
  expect(stdout).toBe(
    'ruimte.opruimen: present\n  "Ruim je werkplek daarom na de les op." (werkplek netjes achterlaten)\n',
  );
});
