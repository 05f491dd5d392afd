import { LANGUAGES, type Rubric } from '@toetssteen/rubric';
import { loadRubric, RUBRIC_IDS } from '@toetssteen/rubric/node';
import { expect, test } from 'vitest';
import { loadCases } from './evaluation/src/cases.ts';

/**
 * Words in a row that two hands hardly write alike by chance. Shorter terms are idiom ("in the light of"); the examples
 * are ordinary sentences, and "the confidential adviser reports to the board every year" has been written more than once.
 */
const OWN_WORDS = { term: 6, example: 10 };

const documents = await loadCases('test');

/** Letters and digits with one space between words. */
function plain(text: string): string {
  return ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** What the rubric looks for, as written: the terms of sets and indicators. */
function termsOf(rubric: Rubric): readonly string[] {
  const sets = rubric.sets.flatMap((set) => LANGUAGES.flatMap((language) => set.terms[language] ?? []));
  const items = rubric.groups
    .flatMap((group) => group.rows)
    .flatMap((row) => (row.kind === 'element' ? LANGUAGES.flatMap((each) => row.indicators[each]) : []))
    .flatMap((indicator) => indicator.all.flatMap((item) => item.terms));
  return [...sets, ...items].map((term) => term.written);
}

function examplesOf(rubric: Rubric): readonly string[] {
  return rubric.groups
    .flatMap((group) => group.rows)
    .flatMap((row) => (row.kind === 'element' ? LANGUAGES.map((each) => row.examples[each]) : []))
    .flatMap(({ found, notFound }) => [...found, ...notFound]);
}

test('there is a test part', () => {
  expect(documents.length).toBeGreaterThanOrEqual(14);
});

test.each(RUBRIC_IDS)('no words of a test document stand in the rubric %s', async (id) => {
  const rubric = await loadRubric(id);
  const texts = documents.map(({ name, document }) => ({ name, text: plain(document.text) }));
  const longerThan = (words: number) => (text: string) => plain(text).trim().split(' ').length >= words;
  const terms = termsOf(rubric).filter(longerThan(OWN_WORDS.term));
  const examples = examplesOf(rubric).filter(longerThan(OWN_WORDS.example));
  expect(examples.length).toBeGreaterThan(100);
  const taken = [...terms, ...examples].flatMap((words) =>
    texts.flatMap(({ name, text }) => (text.includes(plain(words)) ? [`${name}: ${words}`] : [])),
  );
  expect(taken).toEqual([]);
});
