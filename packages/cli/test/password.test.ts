import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { workspace } from './harness.ts';

/** Opens with "geheim"; holds one sentence that names the confidential adviser. */
const ENCRYPTED = join(import.meta.dirname, 'encrypted.pdf');

async function text(argv: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { toetssteen, folder } = await workspace({});
  await cp(ENCRYPTED, join(folder, 'dicht.pdf'));
  return toetssteen(['text', 'dicht.pdf', ...argv], { env });
}

describe('an encrypted file', () => {
  test.each([
    ['the password', ['--password', 'geheim'], {}],
    ['several passwords, one of them right', ['--password', 'fout', '--password', 'geheim'], {}],
    ['the password in the environment', [], { TOETSSTEEN_PASSWORD: 'geheim' }],
  ])('opens with %s', async (_, argv, env) => {
    const { code, stdout } = await text(argv, env);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringContaining('bij de vertrouwenspersoon'),
    });
  });

  test.each([
    ['without a password', [], 'EXTRACT_PASSWORD_NEEDED'],
    ['with wrong ones', ['--password', 'fout', '--password', 'mis'], 'EXTRACT_PASSWORD_WRONG'],
  ])('stays shut %s', async (_, argv, expected) => {
    const { code, stdout, stderr } = await text(argv);
    expect({ code, stdout, told: stderr.split(':')[0] }).toEqual({ code: 2, stdout: '', told: expected });
    expect(stderr).not.toMatch(/fout|mis\b/u);
  });
});
