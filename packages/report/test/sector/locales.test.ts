import { describe, expect, test } from 'vitest';
import { SECTOR_LOCALES } from '../../src/locales/sector/locales.ts';

/** `words.counts`: every place where a sentence stands. */
function keys(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([key, each]) => keys(each, path === '' ? key : `${path}.${key}`));
}

/** The same word in both languages. */
const SAME = ['words.document', 'compare.document', 'compare.tool', 'compare.element'];

describe('the words of the sector report', () => {
  const { nl, en } = SECTOR_LOCALES;
  test('are the same in both languages', () => {
    expect(keys(nl).length).toBeGreaterThan(80);
    expect(keys(en).toSorted()).toEqual(keys(nl).toSorted());
  });

  test('differ: nothing was left untranslated', () => {
    const at = (locale: object, key: string): unknown =>
      key.split('.').reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], locale);
    const alike = keys(nl).filter((key) => typeof at(nl, key) === 'string' && at(nl, key) === at(en, key));
    expect(alike.filter((key) => !SAME.includes(key))).toEqual([]);
  });
});
