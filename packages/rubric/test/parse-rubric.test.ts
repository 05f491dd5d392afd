import { expect, test } from 'vitest';
import { inspectRubric, parseRubric, RubricError } from '../src/index.ts';
import { SMALL_RUBRIC } from './small-rubric.ts';

test('a valid rubric gives its groups, rows and sets', () => {
  const rubric = parseRubric(SMALL_RUBRIC);
  expect(rubric.groups.map((group) => group.rows.map((row) => row.id))).toEqual([
    ['melden.plicht', 'melden.geen'],
  ]);
  expect(rubric.sets.map((set) => set.name)).toEqual(['docent']);
  expect(rubric.hash).toMatch(/^[0-9a-f]{16}$/u);
});

test('the hash tells two rubrics apart that differ in one letter', () => {
  expect(parseRubric(SMALL_RUBRIC).hash).not.toBe(parseRubric(SMALL_RUBRIC.replace('Klein', 'Kleim')).hash);
});

/** What is changed in the small rubric; the code, line and column of the problem; words of the message. */
const SLIPS: readonly [
  slip: string,
  from: string,
  to: string,
  code: string,
  line: number,
  column: number,
  says: string,
][] = [
  ['a misspelt key', 'all: [$docent, melden]', 'al: [$docent, melden]', 'RUBRIC_UNKNOWN_KEY', 19, 9, '"al"'],
  ['a key that is missing', '    source: section 1\n', '', 'RUBRIC_SHAPE', 12, 5, 'source'],
  [
    'YAML that is broken',
    'title: {nl: Klein, en: Small}',
    'title: {nl: Klein, en: Small',
    'RUBRIC_YAML',
    4,
    1,
    'YAML',
  ],
  [
    'a set that is not there',
    'all: [$docent, melden]',
    'all: [$leraren, melden]',
    'RUBRIC_UNKNOWN_SET',
    18,
    9,
    'docent',
  ],
  [
    'a set that nothing uses',
    'sets:\n',
    'sets:\n  gast: {nl: [gast], en: [guest]}\n',
    'RUBRIC_UNUSED_SET',
    7,
    9,
    '$gast',
  ],
  ['an id twice', 'id: melden.geen', 'id: melden.plicht', 'RUBRIC_DUPLICATE_ID', 26, 9, 'melden.plicht'],
  [
    'a row that is not there',
    'none: [melden.plicht]',
    'none: [melden.plict]',
    'RUBRIC_UNKNOWN_ELEMENT',
    31,
    11,
    'melden.plict',
  ],
  [
    'punctuation in a term',
    'all: [$docent, melden]',
    'all: [$docent, "melden,"]',
    'RUBRIC_TERM',
    19,
    24,
    'punctuation',
  ],
  ['a gap at the end', 'all: [$docent, melden]', 'all: [$docent, melden ...]', 'RUBRIC_TERM', 19, 24, 'gap'],
  ['an unknown class', 'all: [$docent, melden]', 'all: [$docent, <jaar>]', 'RUBRIC_TERM', 19, 24, '<year>'],
  [
    'a scope that does not exist',
    'all: [$docent, melden]',
    'all: [$docent, melden]\n        within: page',
    'RUBRIC_SHAPE',
    20,
    17,
    'within',
  ],
  [
    'asked for and forbidden',
    'all: [$docent, melden]',
    'all: [$docent, melden]\n        without: [melden]',
    'RUBRIC_NEVER_FIRES',
    18,
    9,
    'forbids',
  ],
  [
    'more words than the scope holds',
    'all: [$docent, melden]',
    'all: [$docent, a b c]\n        within: 3',
    'RUBRIC_NEVER_FIRES',
    18,
    9,
    'within 3',
  ],
  ['no words at all', '        all: [$docent, report]\n', '', 'RUBRIC_SHAPE', 21, 9, '"any" or "all"'],
];

test.each(SLIPS)('%s is told with its place', (_, from, to, code, line, column, says) => {
  expect(SMALL_RUBRIC).toContain(from);
  const { issues } = inspectRubric(SMALL_RUBRIC.replace(from, to));
  const issue = issues.find((each) => each.code === code);
  expect(issue, JSON.stringify(issues)).toMatchObject({ code, line, column });
  expect(issue?.message).toContain(says);
});

test('every problem of a file is told at once, in the order of the file', () => {
  const broken = SMALL_RUBRIC.replace('id: melden.geen', 'id: melden.plicht').replace(
    '[$docent, melden]',
    '[$wie, melden]',
  );
  const { issues } = inspectRubric(broken);
  expect(issues.map((issue) => issue.code)).toEqual(['RUBRIC_UNKNOWN_SET', 'RUBRIC_DUPLICATE_ID']);
});

test('parseRubric throws all problems with the name of the file', () => {
  const broken = SMALL_RUBRIC.replace('[$docent, melden]', '[$wie, melden]');
  expect(() => parseRubric(broken, 'mijn.yaml')).toThrow(RubricError);
  expect(() => parseRubric(broken, 'mijn.yaml')).toThrow(/mijn\.yaml:18:9 {2}RUBRIC_UNKNOWN_SET/u);
});
