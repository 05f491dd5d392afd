import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { resultSchema } from '@toetssteen/report';
import { describe, expect, test } from 'vitest';
import { CODE, FULL_CODE, workspace } from './harness.ts';

const rubric = ['--rubric', 'klein.yaml'];
const FILES = {
  'codes/a/code.md': CODE,
  'codes/b/code.md': FULL_CODE,
  'codes/stuk.pdf': 'geen pdf',
  'codes/foto.jpg': 'x',
};

describe('to standard output', () => {
  test('JSON that meets the contract, and nothing else', async () => {
    const { toetssteen } = await workspace(FILES);
    const { stdout } = await toetssteen(['scan', 'codes', ...rubric, '--format', 'json']);
    const result = resultSchema.parse(JSON.parse(stdout));
    expect(result.tool).toMatch(/^toetssteen \d+\.\d+\.\d+$/u);
    expect(result.assessments.map(({ document }) => document.path)).toEqual([
      'codes/a/code.md',
      'codes/b/code.md',
    ]);
    expect(result.assessments[1]?.findings.map(({ element, status }) => [element, status])).toEqual([
      ['melden.vertrouwenspersoon', 'present'],
      ['melden.klokkenluiders', 'present'],
    ]);
    expect(result.failures.map(({ path, code }) => [path, code])).toEqual([
      ['codes/stuk.pdf', 'EXTRACT_NOT_A_PDF'],
    ]);
  });

  test('the same bytes every time, whatever the order of the names', async () => {
    const { toetssteen } = await workspace(FILES);
    const once = await toetssteen(['scan', 'codes/a', 'codes/b', ...rubric, '--format', 'json']);
    const again = await toetssteen([
      'scan',
      'codes/b',
      'codes/a',
      'codes/b/code.md',
      ...rubric,
      '--format',
      'json',
    ]);
    expect(once.stdout.length).toBeGreaterThan(500);
    expect(again.stdout).toBe(once.stdout);
  });

  test('one document as a page', async () => {
    const { toetssteen } = await workspace(FILES);
    const { stdout } = await toetssteen([
      'scan',
      'codes/a',
      ...rubric,
      '--format',
      'html',
      '--report-language',
      'en',
    ]);
    expect(stdout).toMatch(/^<!doctype html>\n<html lang="en">/u);
  });
});

describe('to a folder', () => {
  test('everything, with the table and the names on standard output', async () => {
    const { toetssteen, folder } = await workspace(FILES);
    const { stdout, code } = await toetssteen(['scan', 'codes', ...rubric, '--out', 'uit']);
    expect(code).toBe(0);
    expect(await readdir(join(folder, 'uit'), { recursive: true }).then((names) => names.toSorted())).toEqual(
      ['assessments.json', 'findings.csv', 'html', join('html', 'a-code.html'), join('html', 'b-code.html')],
    );
    expect(
      stdout
        .split('\n')
        .slice(0, 4)
        .map((line) => line.replace(/\s+/gu, ' ')),
    ).toEqual([
      'Document ✓ ? ✗ ⊘ Rubric Pagina’s Talen',
      expect.stringMatching(/^─/u),
      'codes/a/code.md 1 0 1 0 klein 1 ±1 nl',
      'codes/b/code.md 2 0 0 0 klein 1 ±1 nl',
    ]);
    expect(stdout.trimEnd().split('\n').slice(-4)).toEqual([
      'uit/html/a-code.html',
      'uit/html/b-code.html',
      'uit/assessments.json',
      'uit/findings.csv',
    ]);
  });

  test.each([
    ['csv', 'findings.csv'],
    ['json', 'assessments.json'],
    ['text', 'overview.txt'],
    ['html', 'html'],
  ])('%s alone when asked', async (format, name) => {
    const { toetssteen, folder } = await workspace(FILES);
    await toetssteen(['scan', 'codes', ...rubric, '--out', 'uit', '--format', format]);
    expect(await readdir(join(folder, 'uit'))).toEqual([name]);
  });

  test('the file and standard output are the same bytes', async () => {
    const { toetssteen, folder } = await workspace(FILES);
    await toetssteen(['scan', 'codes', ...rubric, '--out', 'uit']);
    const { stdout } = await toetssteen(['scan', 'codes', ...rubric, '--format', 'csv']);
    expect(await readFile(join(folder, 'uit', 'findings.csv'), 'utf8')).toBe(stdout);
  });

  test('results of an earlier run are never read as documents', async () => {
    const { toetssteen } = await workspace(FILES);
    const first = await toetssteen(['scan', '.', ...rubric, '--out', 'uit']);
    const second = await toetssteen(['scan', '.', ...rubric, '--out', 'uit']);
    expect(first.stdout).toContain('codes/a/code.md');
    expect(second.stdout).toBe(first.stdout);
  });
});

describe('what goes wrong with one file', () => {
  test('never stops the others, whatever it is', async () => {
    const { toetssteen, folder } = await workspace(FILES);
    const broken: Readonly<Record<string, Error>> = {
      [join(folder, 'codes/a/code.md')]: Object.assign(new Error('no'), { code: 'EACCES' }),
      [join(folder, 'codes/stuk.pdf')]: Object.assign(new Error('disk'), { code: 'EIO' }),
    };
    const { stdout, code } = await toetssteen(['scan', 'codes', ...rubric, '--format', 'json'], {
      readFile: async (path) => {
        const error = broken[path];
        if (error !== undefined) throw error;
        return readFile(path);
      },
    });
    const { assessments, failures } = resultSchema.parse(JSON.parse(stdout));
    expect(code).toBe(0);
    expect(assessments.map(({ document }) => document.path)).toEqual(['codes/b/code.md']);
    expect(failures.map(({ path, code: failure }) => [path, failure])).toEqual([
      ['codes/a/code.md', 'CLI_CANNOT_READ'],
      ['codes/stuk.pdf', 'CLI_CANNOT_READ'],
    ]);
  });

  test('an unexpected exception is reported as such', async () => {
    const { toetssteen } = await workspace(FILES);
    const { stdout, code } = await toetssteen(['scan', 'codes/a', ...rubric, '--format', 'json'], {
      // Nothing at all, where bytes should be.
      readFile: async (path) =>
        path.endsWith('.md') ? (undefined as unknown as Uint8Array) : readFile(path),
    });
    const [failure] = resultSchema.parse(JSON.parse(stdout)).failures;
    expect({ code, failure: failure?.code }).toEqual({
      code: 2,
      failure: 'CLI_UNEXPECTED',
    });
  });

  test('files of other kinds in a folder are counted aloud', async () => {
    const { toetssteen } = await workspace(FILES);
    const { stderr } = await toetssteen(['scan', 'codes', ...rubric]);
    expect(stderr).toContain('1 file of other kinds (1 .jpg)');
    expect((await toetssteen(['scan', 'codes', ...rubric, '--quiet'])).stderr).toBe('');
  });
});

describe('on a terminal', () => {
  test('there is progress, and colour unless NO_COLOR is set', async () => {
    const { toetssteen } = await workspace(FILES);
    const shown = await toetssteen(['scan', 'codes/a', ...rubric], { terminal: true });
    expect(shown.stderr).toBe('\r\u001b[2K[1/1] code.md\r\u001b[2K');
    expect(shown.stdout).toContain('\u001b[1m');
    const plain = await toetssteen(['scan', 'codes/a', ...rubric, '--quiet'], {
      terminal: true,
      env: { NO_COLOR: '1' },
    });
    expect(plain.stderr).toBe('');
    expect(plain.stdout).not.toContain('\u001b');
  });

  test('a pipe gets neither', async () => {
    const { toetssteen } = await workspace(FILES);
    const { stdout, stderr } = await toetssteen(['scan', 'codes/a', ...rubric]);
    expect(stdout).toContain('codes/a/code.md');
    expect(stdout + stderr).not.toContain('\u001b');
  });
});
