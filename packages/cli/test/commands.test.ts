import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { CODE, FULL_CODE, RUBRIC, workspace } from './harness.ts';

const rubric = ['--rubric', 'klein.yaml'];

test('check says first what is missing, and where it comes from', async () => {
  const { toetssteen } = await workspace({ 'concept.md': CODE });
  const { stdout, stderr } = await toetssteen(['check', 'concept.md', ...rubric, '--report-language', 'en']);
  expect(stderr).toBe('');
  expect(stdout.split('\n\n').map((part) => part.split('\n')[0])).toEqual([
    'concept.md',
    'Not found',
    'Reporting',
    'Found',
    'Reporting',
    'That something is there does not mean that it is well arranged.',
  ]);
  expect(stdout).toContain(
    '✗ Whistleblower scheme\n  The code points to the whistleblower scheme. (Source: §4.2)\n',
  );
});

test('check names each threshold that was missed', async () => {
  const { toetssteen } = await workspace({ 'concept.md': CODE });
  const { stderr } = await toetssteen([
    'check',
    'concept.md',
    ...rubric,
    '--fail-below',
    '2',
    '--require',
    'melden.klokkenluiders',
  ]);
  expect(stderr).toBe(
    'concept.md: elements present: 1, and --fail-below asks for 2.\nconcept.md: melden.klokkenluiders is absent, and --require asks for it.\n',
  );
});

describe('explain', () => {
  const english = ['--report-language', 'en'];

  test('shows what fired and the words that met it', async () => {
    const { toetssteen } = await workspace({ 'code.md': CODE });
    const { stdout, code } = await toetssteen([
      'explain',
      'code.md',
      'melden.vertrouwenspersoon',
      ...rubric,
      ...english,
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^melden\.vertrouwenspersoon: present\n/u);
    expect(stdout).toContain('This proves it (1)');
    expect(stdout).toContain('[vertrouwenspersoon]');
  });

  test('shows what was refused, and why', async () => {
    const { toetssteen } = await workspace({
      'code.md': '# Code\n\nWij hebben geen vertrouwenspersoon op de academie.\n',
    });
    const { stdout } = await toetssteen([
      'explain',
      'code.md',
      'melden.vertrouwenspersoon',
      ...rubric,
      ...english,
    ]);
    expect(stdout).toMatch(/^melden\.vertrouwenspersoon: not found\n/u);
    expect(stdout).toContain('the sentence denies it');
  });

  test('of an element that the rubric does not have says where to look', async () => {
    const { toetssteen } = await workspace({ 'code.md': CODE });
    const { stderr, code } = await toetssteen(['explain', 'code.md', 'melden.niets', ...rubric]);
    expect(code).toBe(2);
    expect(stderr).toContain('CLI_UNKNOWN_ELEMENT');
  });
});

describe('text', () => {
  test('is the canonical text', async () => {
    const { toetssteen } = await workspace({ 'code.md': CODE });
    expect((await toetssteen(['text', 'code.md'])).stdout).toBe(
      'Gedragscode\nMelden\nJe kunt terecht bij de vertrouwenspersoon van de academie.\n',
    );
  });

  test('as JSON has every block with its place', async () => {
    const { toetssteen } = await workspace({ 'code.md': CODE });
    const { blocks } = JSON.parse((await toetssteen(['text', 'code.md', '--format', 'json'])).stdout);
    expect(blocks[2]).toEqual({
      kind: 'paragraph',
      level: 0,
      page: 1,
      label: '1',
      headings: ['Gedragscode', 'Melden'],
      start: 19,
      end: 77,
      text: 'Je kunt terecht bij de vertrouwenspersoon van de academie.',
    });
  });
});

describe('rubric', () => {
  test('show prints every row in the language asked for', async () => {
    const { toetssteen } = await workspace({});
    const { stdout } = await toetssteen(['rubric', 'show', 'klein.yaml', '--language', 'en']);
    expect(stdout).toContain('  melden.klokkenluiders  Whistleblower scheme\n');
    expect(stdout).toContain('    - A complaint about a grade.\n');
    expect(stdout).toContain('  lengte.paginas  Number of pages  [attribute]\n');
  });

  test('check points at the line that is wrong', async () => {
    const { toetssteen } = await workspace({ 'fout.yaml': 'id: x\nversie: 1\n' });
    const { stdout, code } = await toetssteen(['rubric', 'check', 'fout.yaml']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^fout\.yaml:2:1 {2}RUBRIC_UNKNOWN_KEY {2}"versie"/mu);
  });

  test('check tries the examples of a rubric', async () => {
    const yaml = (await readFile(RUBRIC, 'utf8')).replace(
      'Je kunt naar de balie.',
      'Je kunt naar de vertrouwenspersoon.',
    );
    const { toetssteen } = await workspace({ 'fout.yaml': yaml });
    const { stdout, code } = await toetssteen(['rubric', 'check', '*.yaml']);
    expect(code).toBe(1);
    expect(stdout).toBe(
      'fout.yaml: melden.vertrouwenspersoon (nl): must not be found but is present: Je kunt naar de vertrouwenspersoon.\nklein.yaml: nothing wrong\n',
    );
  });
});

describe('wrong usage', () => {
  test.each([
    [['scna', 'x'], "error: unknown command 'scna'\n(Did you mean scan?)"],
    [['scan', 'x', '--formt', 'json'], "error: unknown option '--formt'\n(Did you mean --format?)"],
    [['scan', 'x', '--format', 'xml'], 'Allowed choices are text, json, csv, html.'],
    [['scan', 'x', '--fail-below', '-1'], 'Expected a whole number of at least 0.'],
    [['scan', 'x', '--rubric', 'geen'], 'CLI_UNKNOWN_RUBRIC: "geen" is neither'],
    [
      ['scan', 'x', ...rubric, '--require', 'geen'],
      'CLI_UNKNOWN_ELEMENT: There is no element "geen" in klein.',
    ],
    [['check', '.', ...rubric], 'CLI_CANNOT_READ: "." is a folder.'],
    [['check', 'weg.pdf', ...rubric], 'CLI_CANNOT_READ: "weg.pdf" does not exist. Check the name.'],
  ])('%j is told what to do', async (argv, message) => {
    const { toetssteen } = await workspace({ 'code.md': FULL_CODE });
    const { stdout, stderr } = await toetssteen(argv);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
  });
});
