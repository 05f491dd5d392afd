import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { EXIT } from '../src/exit-codes.ts';
import { CODE, EMPTY_CODE, FULL_CODE, workspace } from './harness.ts';

const FILES = {
  'vol.md': FULL_CODE,
  'deels.md': CODE,
  'leeg.pdf': '',
  'stuk.yaml': 'id: [',
  'sector.csv': 'institution,kind,file\nNoord,klein,vol.md\nZuid,klein,deels.md\n',
  'leeg.csv': 'institution,kind,file\nNoord,klein,leeg.pdf\n',
  'labels.csv': 'document,element,judgement\nvol.md,melden.klokkenluiders,present\n',
};
const rubric = ['--rubric', 'klein.yaml'];

/** The contract that docs/cli.md tells: one row for each way to end. */
describe.each([
  [
    '0: done',
    EXIT.done,
    [
      ['scan', 'vol.md', 'deels.md', ...rubric],
      ['scan', '.', ...rubric],
      ['scan', 'vol.md', 'leeg.pdf', ...rubric],
      ['scan', 'vol.md', 'bestaat-niet.pdf', ...rubric],
      ['scan', 'vol.md', ...rubric, '--fail-below', '2'],
      ['scan', 'vol.md', ...rubric, '--require', 'melden.klokkenluiders'],
      ['check', 'deels.md', ...rubric],
      ['check', 'vol.md', ...rubric, '--fail-below', '2', '--require', 'melden.klokkenluiders'],
      ['text', 'vol.md'],
      ['sector', 'sector.csv', ...rubric],
      ['sector', '.', ...rubric, '--named', '--format', 'json'],
      ['compare', 'labels.csv', 'labels.csv'],
      ['cache', 'clear', '--cache', 'geen'],
      ['rubric', 'show', 'klein.yaml'],
      ['rubric', 'check', 'klein.yaml'],
      ['--help'],
      ['scan', '--help'],
      ['--version'],
    ],
  ],
  [
    '1: a threshold was missed, or a rubric is wrong',
    EXIT.thresholdMissed,
    [
      ['scan', 'vol.md', 'deels.md', ...rubric, '--fail-below', '2'],
      ['scan', 'vol.md', 'deels.md', ...rubric, '--require', 'melden.klokkenluiders'],
      // A file that could not be looked at is not fine.
      ['scan', 'vol.md', 'leeg.pdf', ...rubric, '--fail-below', '0'],
      ['check', 'deels.md', ...rubric, '--fail-below', '2'],
      [
        'check',
        'deels.md',
        ...rubric,
        '--require',
        'melden.vertrouwenspersoon',
        '--require',
        'melden.klokkenluiders',
      ],
      ['rubric', 'check', 'klein.yaml', 'stuk.yaml'],
    ],
  ],
  [
    '2: it could not be done',
    EXIT.failed,
    [
      [],
      ['scan'],
      ['scna', 'vol.md'],
      ['scan', 'vol.md', '--formaat', 'json'],
      ['scan', 'vol.md', '--format', 'xml'],
      ['scan', 'vol.md', ...rubric, '--fail-below', 'veel'],
      ['scan', 'vol.md', ...rubric, '--require', 'bestaat.niet'],
      ['scan', 'vol.md', '--rubric', 'bestaat-niet'],
      ['scan', 'vol.md', '--rubric', 'stuk.yaml'],
      ['scan', 'leeg.pdf', ...rubric],
      ['scan', 'bestaat-niet.pdf', ...rubric],
      ['scan', 'vol.md', 'deels.md', ...rubric, '--format', 'html'],
      ['scan', 'vol.md', ...rubric, '--out', 'deels.md'],
      ['check', 'leeg.pdf', ...rubric],
      ['check', 'bestaat-niet.pdf', ...rubric],
      ['check', '.', ...rubric],
      ['text', 'leeg.pdf'],
      ['sector', 'leeg.csv', ...rubric],
      ['sector', 'sector.csv', ...rubric, '--by', 'stad'],
      ['sector', 'sector.csv', ...rubric, '--smallest-group', '2'],
      ['compare', 'vol.md', 'labels.csv'],
      ['rubric', 'show', 'bestaat-niet'],
      ['rubric', 'check', 'bestaat-niet.yaml'],
    ],
  ],
] as const)('%s', (_, expected, rows) => {
  test.each(rows.map((argv) => [argv.join(' '), argv] as const))('toetssteen %s', async (_line, argv) => {
    const { toetssteen } = await workspace(FILES);
    const { code, stdout, stderr } = await toetssteen(argv);
    expect({ code, said: stdout !== '' || stderr !== '' }).toEqual({ code: expected, said: true });
    if (expected !== EXIT.done) expect(stdout + stderr).not.toContain('CLI_UNEXPECTED');
  });
});

test('the page on the command line tells each code', async () => {
  const page = await readFile(new URL('../../../docs/cli.md', import.meta.url), 'utf8');
  for (const code of Object.values(EXIT)) expect(page).toMatch(new RegExp(`^\\| ${code} \\|`, 'mu'));
});

test('an empty document is read, and lacks everything', async () => {
  const { toetssteen } = await workspace({ 'kaal.md': EMPTY_CODE });
  const { code, stdout } = await toetssteen(['check', 'kaal.md', ...rubric]);
  expect(code).toBe(EXIT.done);
  expect(stdout).toContain('✗ 2 niet gevonden');
});
