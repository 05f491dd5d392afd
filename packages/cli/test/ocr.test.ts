import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { workspace } from './harness.ts';

/** One page with the picture of two lines, which name the confidential adviser. */
const SCAN = join(import.meta.dirname, 'scanned.pdf');
/** Longer than starting the recogniser takes on a busy machine. */
const PATIENCE = 120_000;

async function run(...argv: readonly string[]) {
  const { toetssteen, folder } = await workspace({});
  await cp(SCAN, join(folder, 'scan.pdf'));
  return toetssteen(argv);
}

test.each([
  ['scan', ['--rubric', 'klein.yaml']],
  ['check', ['--rubric', 'klein.yaml']],
] as const)('%s says of a scan what to type', async (command, options) => {
  const { stdout } = await run(command, 'scan.pdf', ...options);
  expect(stdout.replace(/\s+/gu, ' ')).toContain('Voeg --ocr toe');
});

const SENTENCE = 'Ga met een klacht naar de vertrouwenspersoon.';
test.each([
  ['text', [], SENTENCE],
  ['scan', ['--rubric', 'klein.yaml', '--format', 'csv'], SENTENCE],
  ['explain', ['melden.vertrouwenspersoon', '--rubric', 'klein.yaml'], SENTENCE],
  ['check', ['--rubric', 'klein.yaml'], '✓ Vertrouwenspersoon'],
] as const)('%s --ocr reads it', { timeout: PATIENCE }, async (command, options, expected) => {
  const { code, stdout, stderr } = await run(command, 'scan.pdf', ...options, '--ocr');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain(expected);
});

test('the JSON says of a quote how sure the recogniser was', { timeout: PATIENCE }, async () => {
  const { stdout } = await run('scan', 'scan.pdf', '--rubric', 'klein.yaml', '--format', 'json', '--ocr');
  const { assessments } = JSON.parse(stdout) as {
    assessments: { findings: { evidence: { confidence: number }[] }[] }[];
  };
  const confidence = assessments[0]?.findings[0]?.evidence[0]?.confidence;
  expect(confidence).toBeGreaterThan(0.35);
  expect(confidence).toBeLessThanOrEqual(1);
});
