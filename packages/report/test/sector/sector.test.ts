import { describe, expect, test } from 'vitest';
import { namedReport } from '../../src/sector/named-report.ts';
import { snapshotsOf } from '../../src/sector/snapshots.ts';
import type { SectorTables } from '../../src/sector/tables.ts';
import { fileOf, rowOf, rubricOf, scanned, sectorOf } from './made-sector.ts';

const rubric = rubricOf(['a.1', 'a.2']);
const code = rubricOf(['c.1'], 'gedragscode');

const countsOf = (sector: SectorTables, element: string, table = 0) =>
  sector.tables[table]?.rows.find(({ row }) => row.id === element)?.counts;
const damaged = (path: string) => ({ path, code: 'EXTRACT_DAMAGED', message: 'Stuk.' });

describe('n of N', () => {
  test('counts institutions: present if any document has it, else doubtful, else unreadable, else absent', () => {
    const file = (path: string, statuses: Record<string, 'present' | 'doubtful' | 'absent' | 'unreadable'>) =>
      fileOf(rubric, { path, statuses });
    const sector = scanned(
      [
        file('a1', { 'a.1': 'absent', 'a.2': 'absent' }),
        file('a2', { 'a.1': 'present', 'a.2': 'doubtful' }),
        file('b1', { 'a.1': 'doubtful', 'a.2': 'absent' }),
        file('c1', { 'a.1': 'unreadable', 'a.2': 'present' }),
        file('d1', { 'a.1': 'absent', 'a.2': 'present' }),
      ],
      [damaged('b2')],
      [
        rowOf('A', 'a1'),
        rowOf('A', 'a2'),
        rowOf('B', 'b1'),
        rowOf('B', 'b2'),
        rowOf('C', 'c1'),
        rowOf('D', 'd1'),
        rowOf('E', 'niet-gekregen'),
        rowOf('F', undefined),
      ],
      { rubrics: [rubric] },
    );
    expect(countsOf(sector, 'a.1')).toEqual({ present: 1, doubtful: 1, absent: 1, unreadable: 1 });
    // B has a document that could not be read: it might stand there.
    expect(countsOf(sector, 'a.2')).toEqual({ present: 2, doubtful: 1, absent: 0, unreadable: 1 });
    expect(sector.tables[0]?.missing.map(({ name, notThere }) => [name, notThere])).toEqual([
      ['E', ['niet-gekregen']],
      ['F', []],
    ]);
    expect(
      namedReport(sector).tables[0]?.named?.unread.map(({ document, code: why }) => [document, why]),
    ).toEqual([['b2', 'EXTRACT_DAMAGED']]);
  });

  test('an institution of which nothing could be read is out of every N, but not without a document', () => {
    const sector = scanned(
      [fileOf(rubric, { path: 'a', statuses: { 'a.1': 'present' } })],
      [damaged('b')],
      [rowOf('A', 'a'), rowOf('B', 'b')],
      { rubrics: [rubric] },
    );
    expect(countsOf(sector, 'a.1')).toEqual({ present: 1, doubtful: 0, absent: 0, unreadable: 1 });
    expect(sector.tables[0]?.missing).toEqual([]);
  });

  test('a row that follows from others is worked out for all documents of the institution together', () => {
    const none = { 'a.1': 'absent', 'a.2': 'absent' } as const;
    const sector = scanned(
      [
        fileOf(rubric, { path: 'a1', statuses: none }),
        fileOf(rubric, { path: 'a2', statuses: { ...none, 'a.1': 'present' } }),
        fileOf(rubric, { path: 'b1', statuses: none }),
        fileOf(rubric, { path: 'b2', statuses: none }),
        fileOf(rubric, { path: 'c1', statuses: none }),
      ],
      [damaged('c2')],
      ['a1', 'a2', 'b1', 'b2', 'c1', 'c2'].map((path) => rowOf(path.charAt(0), path)),
      { rubrics: [rubric] },
    );
    // For A one report has something; B has two without; C has one without, and one that nobody could read.
    expect(countsOf(sector, 'geen')).toEqual({ present: 1, doubtful: 0, absent: 1, unreadable: 1 });
  });
});

describe('years', () => {
  const reports = (['2020', '2021'] as const).flatMap((year) =>
    ['A', 'B', 'C'].map((name) => ({ name, year: Number(year), path: `${name}-${year}.pdf` })),
  );
  const present = new Set(['A-2020.pdf', 'A-2021.pdf', 'B-2020.pdf', 'C-2021.pdf']);
  const files = reports.map(({ path }) =>
    fileOf(rubric, { path, statuses: { 'a.1': present.has(path) ? 'present' : 'absent' } }),
  );
  const rows = reports.map(({ name, year, path }) => rowOf(name, path, { year }));

  test('only one is counted; the others are told', () => {
    const sector = scanned(files.slice(1), [], rows.slice(1), { rubrics: [rubric] });
    expect(sector.tables.map(({ year }) => year)).toEqual([2021]);
    expect(sector.otherYears).toEqual([{ kind: 'jaarverslag', year: 2020, documents: 2 }]);
    expect(scanned(files, [], rows, { rubrics: [rubric], year: 2020 }).tables[0]?.year).toBe(2020);
  });

  test('two can be compared, institution by institution', () => {
    const [change] = scanned(files, [], rows, { rubrics: [rubric], compareYears: [2020, 2021] }).changes;
    expect(change?.rows.find(({ element }) => element === 'a.1')).toEqual({
      element: 'a.1',
      before: 2,
      after: 2,
      gained: ['C'],
      lost: ['B'],
      kept: ['A'],
      stillWithout: [],
      unclear: [],
    });
  });

  test('an earlier report with names can be compared with; who is in one only is named', () => {
    const earlier = snapshotsOf(
      namedReport(scanned(files.slice(0, 2), [], rows.slice(0, 2), { rubrics: [rubric], year: 2020 })),
    );
    const [change] = scanned(files.slice(4), [], rows.slice(4), { rubrics: [rubric], earlier }).changes;
    expect([change?.both, change?.onlyBefore, change?.onlyAfter]).toEqual([['B'], ['A'], ['C']]);
    expect(change?.rows.find(({ element }) => element === 'a.1')?.lost).toEqual(['B']);
  });

  test('an institution of which nothing could be read is in one of the two only', () => {
    const [change] = scanned(files.slice(1), [damaged('A-2020.pdf')], rows, {
      rubrics: [rubric],
      compareYears: [2020, 2021],
    }).changes;
    expect([change?.both, change?.onlyAfter]).toEqual([['B', 'C'], ['A']]);
  });

  test('do not part documents that carry a date of their own', () => {
    const codes = ['2016', '2022'].map((year) =>
      fileOf(code, { path: `code-${year}.pdf`, statuses: { 'c.1': 'present' }, date: year }),
    );
    const sector = scanned(
      codes,
      [],
      codes.map(({ path }, index) =>
        rowOf(`I${index}`, path, { kind: 'gedragscode', year: 2016 + 6 * index }),
      ),
      { rubrics: [code], year: 2022 },
    );
    expect(sector.tables.map(({ year, institutions }) => [year, institutions.length])).toEqual([
      [undefined, 2],
    ]);
  });
});

describe('what the manifest leaves open', () => {
  test('is told from names and documents, and listed', () => {
    const file = fileOf(rubric, { path: 'a/verslag-2019.pdf', statuses: {} });
    const head = fileOf(rubric, { path: 'b/verslag.pdf', statuses: {}, text: 'Jaarverslag 2019.' });
    const sector = scanned(
      [file, head],
      [damaged('c/jaarverslag.pdf'), damaged('d/stuk.pdf')],
      [file.path, head.path, 'c/jaarverslag.pdf', 'd/stuk.pdf'].map((path) =>
        rowOf(path.charAt(0), path, { kind: undefined, year: undefined }),
      ),
      { rubrics: [rubric] },
    );
    expect(sector.guesses.map(({ file: path, what, value }) => [path, what, value])).toEqual([
      ['a/verslag-2019.pdf', 'kind', 'jaarverslag'],
      ['a/verslag-2019.pdf', 'year', '2019'],
      ['b/verslag.pdf', 'kind', 'jaarverslag'],
      ['b/verslag.pdf', 'year', '2019'],
      ['c/jaarverslag.pdf', 'kind', 'jaarverslag'],
    ]);
    expect(sector.unplaced.map(({ path }) => path)).toEqual(['d/stuk.pdf']);
  });
});

test('a breakdown puts every institution in one group, also where its documents differ', () => {
  const files = ['a1', 'a2', 'b', 'c'].map((path) =>
    fileOf(code, { path, statuses: { 'c.1': path === 'a2' || path === 'b' ? 'present' : 'absent' } }),
  );
  const scope = (path: string): string => (path === 'a2' || path === 'c' ? 'arts' : 'general');
  const sector = scanned(
    files,
    [],
    [
      ...['a1', 'a2', 'b', 'c'].map((path) =>
        rowOf(path.charAt(0), path, { kind: 'gedragscode', values: { scope: scope(path) } }),
      ),
      rowOf('d', undefined, { kind: 'gedragscode', values: { scope: 'general' } }),
    ],
    { rubrics: [code], by: ['scope'] },
  );
  expect(
    sector.tables[0]?.breakdowns[0]?.groups.map(({ value, members, missing, counts }) => [
      value,
      members.length,
      missing,
      counts['c.1']?.present,
    ]),
  ).toEqual([
    ['arts', 1, 0, 0],
    ['arts + general', 1, 0, 1],
    ['general', 1, 1, 1],
  ]);
});

test('the distribution of pages and years covers every document once', () => {
  const sector = sectorOf(
    [2, 3, 3, 11, 60].map((pages, index) => ({ name: `I${index}`, statuses: {}, pages })),
    ['a.1'],
  );
  const [pages] = namedReport(sector).tables[0]?.distributions ?? [];
  expect(pages?.bins.map(({ from, to, documents }) => [from, to, documents])).toEqual([
    [1, 10, 3],
    [11, 20, 1],
    [21, 30, 0],
    [31, 40, 0],
    [41, 50, 0],
    [51, 60, 1],
  ]);
});
