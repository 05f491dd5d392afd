import { readFile } from 'node:fs/promises';
import { STATUSES } from '@toetssteen/scorer';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../src/locales/locales.ts';
import { STATUS_ORDER } from '../src/statuses.ts';

/** `warning.page-garbled`, `words.rubric`: every place where a sentence stands. */
function keys(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([key, each]) => keys(each, path === '' ? key : `${path}.${key}`));
}

describe('Dutch and English', () => {
  test('have the same sentences', () => {
    expect(keys(LOCALES.nl).length).toBeGreaterThan(60);
    expect(keys(LOCALES.en).toSorted()).toEqual(keys(LOCALES.nl).toSorted());
  });

  test('differ: nothing was left untranslated', () => {
    const same = [
      'words.document',
      'words.path',
      'words.rubric',
      'words.label',
      'words.status',
      'words.checklist',
      'words.elementId',
      'pageName',
      'shortPage',
    ];
    const plain = (locale: object, key: string): unknown =>
      key.split('.').reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], locale);
    const alike = keys(LOCALES.nl).filter(
      (key) =>
        typeof plain(LOCALES.nl, key) === 'string' && plain(LOCALES.nl, key) === plain(LOCALES.en, key),
    );
    expect(alike.filter((key) => !same.includes(key))).toEqual([]);
  });

  test('have a sentence for every warning that a document can carry', async () => {
    const file = new URL('../../document/src/document.ts', import.meta.url);
    const [, union = ''] = /WarningCode =([^;]*);/u.exec(await readFile(file, 'utf8')) ?? [];
    const codes = Array.from(union.matchAll(/'([^']+)'/gu), ([, code]) => code);
    expect(codes.length).toBeGreaterThan(5);
    for (const { warning } of Object.values(LOCALES)) {
      expect(Object.keys(warning).toSorted()).toEqual(codes.toSorted());
      for (const sentence of Object.values(warning)) expect(sentence('pagina 3')).toMatch(/^\p{Lu}.+\.$/u);
    }
  });

  test('have a word for every status, in the order of the scorer', () => {
    expect(STATUS_ORDER).toEqual(STATUSES);
    for (const { status, derivedStatus, statusMeaning } of Object.values(LOCALES)) {
      for (const words of [status, derivedStatus, statusMeaning])
        expect(Object.keys(words)).toEqual(STATUSES);
    }
  });
});
