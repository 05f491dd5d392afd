import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cacheFolder } from '../src/cache/cache-folder.ts';
import type { Io } from '../src/io.ts';
import { CODE, FULL_CODE, type Workspace, workspace } from './harness.ts';

const rubric = ['--rubric', 'klein.yaml'];
const FILES = { 'codes/a.md': CODE, 'codes/b.md': FULL_CODE, 'codes/stuk.pdf': 'geen pdf' };
const scan = ['scan', 'codes', ...rubric, '--cache', 'bewaard', '--format'];

const entries = ({ folder }: Workspace): Promise<string[]> => readdir(join(folder, 'bewaard/scans'));
const entry = async (at: Workspace, index: number): Promise<string> =>
  join(at.folder, 'bewaard/scans', (await entries(at)).toSorted()[index] ?? '');

describe('what was read before', () => {
  test.each(['json', 'csv', 'text'])('gives the same bytes as reading it anew: %s', async (format) => {
    const at = await workspace(FILES);
    const fresh = await at.toetssteen([...scan.slice(0, -3), '--no-cache', '--format', format]);
    const first = await at.toetssteen([...scan, format]);
    // Two documents, a file that cannot be read, and the rubric.
    expect(await entries(at)).toHaveLength(4);
    const second = await at.toetssteen([...scan, format]);
    expect(fresh.stdout.length).toBeGreaterThan(200);
    expect([first.stdout, second.stdout]).toEqual([fresh.stdout, fresh.stdout]);
  });

  test('gives the same pages', async () => {
    const at = await workspace(FILES);
    const page = async (): Promise<string> => {
      await at.toetssteen([...scan, 'html', '--out', 'uit']);
      return readFile(join(at.folder, 'uit/html/b.html'), 'utf8');
    };
    const first = await page();
    expect(first).toContain('klokkenluidersregeling');
    expect(await page()).toBe(first);
  });

  test('is really taken from there: what was tampered with is found out, and read anew', async () => {
    const at = await workspace(FILES);
    const { stdout } = await at.toetssteen([...scan, 'json']);
    for (let index = 0; index < 4; index++) await writeFile(await entry(at, index), 'stuk');
    expect((await at.toetssteen([...scan, 'json'])).stdout).toBe(stdout);
    // And the damaged ones were replaced.
    expect((await readFile(await entry(at, 0), 'utf8')).length).toBeGreaterThan(64);
    // One that is whole but not what stands in its first line costs that one only.
    const path = await entry(at, 1);
    await writeFile(path, (await readFile(path, 'utf8')).slice(0, -1));
    expect((await at.toetssteen([...scan, 'json'])).stdout).toBe(stdout);
  });

  test('is not taken when the file, an option or the rubric is another', async () => {
    const at = await workspace(FILES);
    await at.toetssteen([...scan, 'json']);
    await at.toetssteen([...scan, 'json', '--language', 'nl']);
    expect(await entries(at)).toHaveLength(7);
    const small = await readFile(join(at.folder, 'klein.yaml'), 'utf8');
    await writeFile(join(at.folder, 'klein.yaml'), small.replace('version: "1"', 'version: "2"'));
    const { stdout } = await at.toetssteen([...scan, 'json']);
    expect(stdout).toContain('"version": "2"');
    expect(await entries(at)).toHaveLength(11);
    await writeFile(join(at.folder, 'codes/a.md'), FULL_CODE);
    // The bytes of a.md are now those of b.md: nothing new to read.
    await at.toetssteen([...scan, 'json']);
    expect(await entries(at)).toHaveLength(11);
  });

  test('is shared by scan and sector only where the rubric was chosen in the same way', async () => {
    const at = await workspace(FILES);
    const sector = ['sector', 'codes', ...rubric, '--named', '--format', 'json'];
    const fresh = await at.toetssteen([...sector, '--no-cache']);
    await at.toetssteen([...scan, 'json']);
    const again = await at.toetssteen([...sector, '--cache', 'bewaard']);
    expect(again.stdout).toBe(fresh.stdout);
  });
});

describe('confidential', () => {
  test('files and folders are for this user alone', async () => {
    const at = await workspace(FILES);
    await at.toetssteen([...scan, 'json']);
    const mode = async (path: string): Promise<number> => (await stat(path)).mode & 0o777;
    expect(await mode(join(at.folder, 'bewaard'))).toBe(0o700);
    expect(await mode(join(at.folder, 'bewaard/scans'))).toBe(0o700);
    expect(await mode(await entry(at, 0))).toBe(0o600);
    expect((await entries(at)).filter((name) => !/^[0-9a-f]{64}\.json$/u.test(name))).toEqual([]);
  });

  test('a document that needed a password is never kept', async () => {
    const at = await workspace(FILES);
    const locked = await readFile(join(import.meta.dirname, 'encrypted.pdf'));
    await writeFile(join(at.folder, 'codes/dicht.pdf'), locked);
    const argv = [
      'scan',
      'codes/dicht.pdf',
      ...rubric,
      '--cache',
      'bewaard',
      '--format',
      'json',
      '--password',
      'geheim',
    ];
    const { stdout, code } = await at.toetssteen(argv);
    expect([code, stdout]).toEqual([0, expect.stringContaining('dicht.pdf')]);
    // The rubric alone.
    expect(await entries(at)).toHaveLength(1);
  });

  test('clearing deletes what is ours and nothing else', async () => {
    const at = await workspace({
      ...FILES,
      'bewaard/scans/notities.txt': 'van mij',
      'bewaard/brief.txt': 'van mij',
    });
    await at.toetssteen([...scan, 'json']);
    const { stdout } = await at.toetssteen(['cache', 'clear', '--cache', 'bewaard']);
    expect(stdout).toContain('4 deleted');
    expect(await entries(at)).toEqual(['notities.txt']);
    expect(await readdir(join(at.folder, 'bewaard'))).toContain('brief.txt');
  });

  test('a folder that cannot be written to keeps nobody from a result', async () => {
    const at = await workspace({ ...FILES, bewaard: 'een bestand' });
    const { code, stdout } = await at.toetssteen([...scan, 'json']);
    expect([code, stdout]).toEqual([0, expect.stringContaining('codes/a.md')]);
  });
});

describe('the folder', () => {
  const io = (env: Record<string, string>, platform: NodeJS.Platform = 'linux') =>
    ({ env, platform, cwd: '/werk' }) as unknown as Io;
  test.each([
    ['asked for', 'hier', io({ HOME: '/thuis' }), '/werk/hier'],
    [
      'of the desktop standard',
      undefined,
      io({ HOME: '/thuis', XDG_CACHE_HOME: '/snel' }),
      '/snel/toetssteen',
    ],
    ['at home', undefined, io({ HOME: '/thuis', XDG_CACHE_HOME: 'los' }), '/thuis/.cache/toetssteen'],
    ['on a Mac', undefined, io({ HOME: '/thuis' }, 'darwin'), '/thuis/Library/Caches/toetssteen'],
    ['nowhere', undefined, io({}), undefined],
    ['refused', false, io({ HOME: '/thuis' }), undefined],
  ])('%s', (_, asked, where, expected) => {
    expect(cacheFolder(asked, where)).toBe(expected);
  });
});
