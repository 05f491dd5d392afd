import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DOCUMENT_EXTENSIONS, findFiles, isInside } from '../src/find-files.ts';
import { workspace } from './harness.ts';

const FILES = {
  'b.pdf': '',
  'A.PDF': '',
  'map/c.Docx': '',
  'map/diep/d.htm': '',
  'map/[2021] e.txt': '',
  'map/notities': '',
  'map/tabel.xlsx': '',
  '.verborgen/f.pdf': '',
  'node_modules/x/g.md': '',
  'map/node_modules/h.md': '',
};

async function find(
  patterns: readonly string[],
  more: { platform?: NodeJS.Platform; outside?: string } = {},
) {
  const { folder } = await workspace(FILES);
  await symlink('..', join(folder, 'map', 'kring'));
  await symlink(join(folder, 'b.pdf'), join(folder, 'map', 'wijst.pdf'));
  return findFiles(patterns, {
    cwd: folder,
    platform: more.platform ?? 'linux',
    extensions: DOCUMENT_EXTENSIONS,
    outside: more.outside === undefined ? undefined : join(folder, more.outside),
  });
}

describe('which files are found', () => {
  const inMap = ['map/[2021] e.txt', 'map/c.Docx', 'map/diep/d.htm', 'map/wijst.pdf'];
  test.each([
    ['a folder', ['map'], inMap],
    ['a folder with a slash', ['map/'], inMap],
    ['this folder', ['.'], ['A.PDF', 'b.pdf', ...inMap]],
    [
      'a file, whatever its extension',
      ['map/tabel.xlsx', 'map/notities'],
      ['map/notities', 'map/tabel.xlsx'],
    ],
    ['a file with brackets in its name', ['map/[2021] e.txt'], ['map/[2021] e.txt']],
    ['a hidden file that is named itself', ['.verborgen/f.pdf'], ['.verborgen/f.pdf']],
    ['a pattern, without regard to case', ['*.pdf'], ['A.PDF', 'b.pdf']],
    ['a pattern through folders', ['**/*.{docx,htm}'], ['map/c.Docx', 'map/diep/d.htm']],
    ['each file once', ['b.pdf', './b.pdf', '*.pdf'], ['A.PDF', 'b.pdf']],
  ])('%s', async (_, patterns, expected) => {
    const found = await find(patterns);
    expect(found.files.map(({ path }) => path)).toEqual(expected);
    expect(found.failures).toEqual([]);
  });

  test('back slashes are folders on Windows', async () => {
    const { files } = await find(['map\\diep', 'map\\*.docx'], { platform: 'win32' });
    expect(files.map(({ path }) => path)).toEqual(['map/c.Docx', 'map/diep/d.htm']);
  });

  test('a pattern that finds nothing is a failure, and the others go on', async () => {
    const found = await find(['bestaat-niet.pdf', '*.odt', '.verborgen/*.md', 'b.pdf']);
    expect(found.failures.map(({ path, code }) => [path, code])).toEqual([
      ['bestaat-niet.pdf', 'CLI_NOTHING_FOUND'],
      ['*.odt', 'CLI_NOTHING_FOUND'],
      ['.verborgen/*.md', 'CLI_NOTHING_FOUND'],
    ]);
    expect(found.files.map(({ name }) => name)).toEqual(['b.pdf']);
  });

  test('what was passed over in a folder is counted by extension', async () => {
    const { leftOut } = await find(['map']);
    expect([...leftOut].toSorted()).toEqual([
      ['', 1],
      ['.xlsx', 1],
    ]);
  });

  test('the folder of results is passed over', async () => {
    const { files } = await find(['.'], { outside: 'map' });
    expect(files.map(({ path }) => path)).toEqual(['A.PDF', 'b.pdf']);
  });

  test('an empty folder is a failure', async () => {
    const { folder } = await workspace({});
    await mkdir(join(folder, 'leeg'));
    const options = { cwd: folder, platform: 'linux', extensions: DOCUMENT_EXTENSIONS } as const;
    expect((await findFiles(['leeg'], options)).failures.map(({ code }) => code)).toEqual([
      'CLI_NOTHING_FOUND',
    ]);
  });
});

test.each([
  ['/a/b/c', '/a/b', true],
  ['/a/b', '/a/b', true],
  ['/a/bc', '/a/b', false],
  ['/a', '/a/b', false],
  ['/a/b/..c', '/a/b', true],
])('%s inside %s: %s', (path, folder, expected) => {
  expect(isInside(path, folder)).toBe(expected);
});
