import type { Condition, Derived } from '@toetssteen/rubric';
import { expect, test } from 'vitest';
import { derive } from '../src/derive.ts';
import type { Finding, Status } from '../src/index.ts';

const NOTHING: Condition = { found: [], some: [], none: [], except: [] };

type Row = readonly [
  why: string,
  when: Partial<Condition>,
  statuses: Record<string, Status>,
  date: string | null,
  status: Status,
];

test.each<Row>([
  [
    'found and none',
    { found: ['a.x'], none: ['a.y'] },
    { 'a.x': 'present', 'a.y': 'absent' },
    null,
    'present',
  ],
  [
    'the other is there',
    { found: ['a.x'], none: ['a.y'] },
    { 'a.x': 'present', 'a.y': 'present' },
    null,
    'absent',
  ],
  [
    'the other is in doubt',
    { found: ['a.x'], none: ['a.y'] },
    { 'a.x': 'present', 'a.y': 'doubtful' },
    null,
    'doubtful',
  ],
  [
    'doubt that decides nothing',
    { found: ['a.x'], none: ['a.y'] },
    { 'a.x': 'absent', 'a.y': 'doubtful' },
    null,
    'absent',
  ],
  [
    'not read',
    { found: ['a.x'], none: ['a.y'] },
    { 'a.x': 'present', 'a.y': 'unreadable' },
    null,
    'unreadable',
  ],
  ['some of many', { some: ['a.*'] }, { 'a.x': 'absent', 'a.y': 'present' }, null, 'present'],
  ['none of many', { some: ['a.*'] }, { 'a.x': 'absent', 'a.y': 'absent' }, null, 'absent'],
  [
    'leaving one aside',
    { none: ['a.*'], except: ['a.y'] },
    { 'a.x': 'absent', 'a.y': 'present' },
    null,
    'present',
  ],
  ['after the day', { onOrAfter: { attribute: 'd', date: '2021-05-20' } }, {}, '2021-05-20', 'present'],
  ['before the day', { onOrAfter: { attribute: 'd', date: '2021-05-20' } }, {}, '2021-05-19', 'absent'],
  ['a later month', { onOrAfter: { attribute: 'd', date: '2021-05-20' } }, {}, '2021-06', 'present'],
  ['the same month', { onOrAfter: { attribute: 'd', date: '2021-05-20' } }, {}, '2021-05', 'doubtful'],
  ['a bare year is unknown', { onOrAfter: { attribute: 'd', date: '2021-05-20' } }, {}, '2021', 'doubtful'],
  ['a later year', { onOrAfter: { attribute: 'd', date: '2021-05-20' } }, {}, '2022', 'present'],
  ['no date', { onOrAfter: { attribute: 'd', date: '2021-05-20' } }, {}, null, 'absent'],
])('%s', (_, when, statuses, date, status) => {
  const text = { nl: '', en: '' };
  const row: Derived = {
    kind: 'derived',
    id: 'r',
    label: text,
    definition: text,
    source: '',
    when: { ...NOTHING, ...when },
  };
  const findings = new Map(
    Object.entries(statuses).map(([element, each]): [string, Finding] => [
      element,
      { element, status: each, evidence: [], nearest: [] },
    ]),
  );
  const attributes = new Map([['d', { element: 'd', value: date, estimated: false, evidence: [] }]]);
  expect(derive(row, findings, attributes, true).status).toBe(status);
});

test('without a date in a text that could not be read, nothing can be said', () => {
  const text = { nl: '', en: '' };
  const when = { ...NOTHING, onOrAfter: { attribute: 'd', date: '2021-05-20' } };
  const row: Derived = { kind: 'derived', id: 'r', label: text, definition: text, source: '', when };
  expect(derive(row, new Map(), new Map(), false).status).toBe('unreadable');
});
