import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { en } from '../src/locales/en.ts';
import { nl } from '../src/locales/nl.ts';

/** Paths of all texts, and the texts; a function is called with numbers that tell one from more. */
function texts(value: unknown, path = ''): ReadonlyMap<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (typeof value === 'function') return new Map([[path, String(value('present', 2))]]);
  const found = new Map<string, string>();
  for (const [key, each] of Object.entries(value as object)) {
    for (const [place, text] of texts(each, `${path}.${key}`)) found.set(place, text);
  }
  return found;
}

test('each text stands there in both languages', () => {
  const dutch = texts(nl);
  const english = texts(en);
  expect(dutch.size).toBeGreaterThan(100);
  expect([...english.keys()]).toEqual([...dutch.keys()]);
  for (const [place, text] of [...dutch, ...english]) expect(text.trim(), place).not.toBe('');
});

test('the languages are not each other by mistake', () => {
  const english = texts(en);
  const same = [...texts(nl)].filter(
    ([place, text]) => text.split(' ').length > 2 && english.get(place) === text,
  );
  expect(texts(nl).size).toBeGreaterThan(100);
  expect(same).toEqual([]);
});

test('every code of a failure to read has its words', async () => {
  const source = await readFile(join(import.meta.dirname, '../../extract/src/errors.ts'), 'utf8');
  const codes = [...source.matchAll(/'(EXTRACT_\w+)'/gu)].map(([, code]) => code);
  expect(codes.length).toBeGreaterThan(8);
  expect(Object.keys(nl.failures)).toEqual(expect.arrayContaining(codes));
});

test('no text of the page tells people to use the command line', () => {
  const commands = [...texts(nl), ...texts(en)].filter(([, text]) => /--\w/u.test(text));
  expect(texts(nl).size).toBeGreaterThan(100);
  expect(commands).toEqual([]);
});

test('words for people stand in the locales only', async () => {
  const folder = join(import.meta.dirname, '../src');
  const components = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.tsx'));
  expect(components.length).toBeGreaterThan(15);
  for (const file of components) {
    const source = await readFile(join(folder, file), 'utf8');
    // Words between tags, as in <p>Text</p>; the name of the program is the same in every language.
    const words = [...source.matchAll(/<[a-z][^<>]*>\s*([A-Z][a-z]+[^<>{}=;()]*)</gu)].map(([, text]) =>
      text?.trim(),
    );
    expect(
      words.filter((text) => text !== 'Toetssteen'),
      file,
    ).toEqual([]);
  }
});
