import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LOCALES } from '@toetssteen/report';
import { describe, expect, test } from 'vitest';
import { cliDocs } from '../src/docs.ts';
import { COMMANDS } from '../src/options.ts';
import { createProgram } from '../src/program.ts';

const root = join(import.meta.dirname, '../../..');
const read = (path: string): Promise<string> => readFile(join(root, path), 'utf8');

async function codesIn(folder: string, prefix: string): Promise<readonly string[]> {
  const names = await readdir(join(root, folder), { recursive: true });
  const sources = await Promise.all(
    names.filter((name) => name.endsWith('.ts')).map((name) => read(join(folder, name))),
  );
  const codes = sources.flatMap((source) =>
    Array.from(source.matchAll(new RegExp(`'(${prefix}_[A-Z_]+)'`, 'gu')), ([, code]) => code ?? ''),
  );
  return [...new Set(codes)].toSorted();
}

describe.each([
  ['packages/extract/src', 'EXTRACT'],
  ['packages/rubric/src', 'RUBRIC'],
  ['packages/report/src', 'TABLE'],
  ['packages/cli/src', 'CLI'],
])('error codes of %s', (folder, prefix) => {
  test('all stand in docs/errors.md, and no others do', async () => {
    const codes = await codesIn(folder, prefix);
    expect(codes.length).toBeGreaterThan(4);
    const told = Array.from(
      (await read('docs/errors.md')).matchAll(new RegExp(`^\\| \`(${prefix}_[A-Z_]+)\``, 'gmu')),
      ([, code]) => code,
    );
    expect(told.toSorted()).toEqual(codes);
  });
});

test('every way in which reading a file can fail has a sentence in both languages', async () => {
  const codes = [
    ...(await codesIn('packages/extract/src', 'EXTRACT')),
    'CLI_CANNOT_READ',
    'CLI_NOTHING_FOUND',
    'CLI_OUTSIDE_FOLDER',
    'CLI_UNEXPECTED',
  ];
  for (const { failure } of Object.values(LOCALES))
    expect(Object.keys(failure).toSorted()).toEqual(codes.toSorted());
});

test('docs/cli.md is what the table of options makes', async () => {
  expect(await read('docs/cli.md')).toBe(cliDocs());
});

test('every command line in the documentation is one that the parser takes', async () => {
  const pages = await Promise.all(
    ['docs/cli.md', 'docs/json.md', 'docs/errors.md', 'docs/sector.md', 'packages/cli/README.md'].map(read),
  );
  const lines = pages.flatMap((page) =>
    Array.from(page.matchAll(/^toetssteen (.*?)(?:\s+#.*)?$/gmu), ([, line]) => line ?? ''),
  );
  expect(lines.length).toBeGreaterThan(8);
  for (const line of lines) {
    const argv = Array.from(line.matchAll(/"([^"]*)"|\S+/gu), ([word, quoted]) => quoted ?? word);
    const ran: string[] = [];
    const handlers = Object.fromEntries(COMMANDS.map(({ name }) => [name, async () => void ran.push(name)]));
    await createProgram('0.0.0', { out: () => {}, err: () => {} }, handlers).parseAsync(argv, {
      from: 'user',
    });
    expect(ran.map((name) => line.startsWith(name))).toEqual([true]);
  }
});
