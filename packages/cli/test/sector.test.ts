import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sectorSchema } from '@toetssteen/report';
import { describe, expect, test } from 'vitest';
import { CODE, EMPTY_CODE, FULL_CODE, workspace } from './harness.ts';

const rubric = ['--rubric', 'klein.yaml'];
const MANIFEST =
  'instelling;soort;jaar;type;bestand\n' +
  'Academie Noord;klein;2021;single;noord/code.md\n' +
  'Academie Zuid;klein;2021;single;zuid/code.md\n' +
  'Hogeschool West;klein;2021;broad;west/code.md\n' +
  'Hogeschool Oost;klein;2021;broad;oost/stuk.pdf\n' +
  'Hogeschool Ver;klein;2021;broad;ver/weg.pdf\n' +
  'Academie Noord;klein;2020;single;noord/oud.md\n';
const FILES = {
  'sector/sector.csv': MANIFEST,
  'sector/noord/code.md': FULL_CODE,
  'sector/noord/oud.md': CODE,
  'sector/zuid/code.md': CODE,
  'sector/west/code.md': EMPTY_CODE,
  'sector/oost/stuk.pdf': 'geen pdf',
};

const jsonOf = (stdout: string) => sectorSchema.parse(JSON.parse(stdout));

describe('a sector with a manifest', () => {
  test('is counted with names: n of N, who is out of N, and the quotes', async () => {
    const { toetssteen } = await workspace(FILES);
    const { stdout, code } = await toetssteen([
      'sector',
      'sector',
      '--named',
      '--by',
      'type',
      '--format',
      'json',
      ...rubric,
    ]);
    const [table] = jsonOf(stdout).tables;
    expect(code).toBe(0);
    expect(table?.year).toBe(2021);
    expect(table?.groups[0]?.rows.map(({ element, counts }) => [element, counts])).toEqual([
      ['melden.vertrouwenspersoon', { of: 3, present: 2, doubtful: 0, absent: 1, unreadable: 1 }],
      ['melden.klokkenluiders', { of: 3, present: 1, doubtful: 0, absent: 2, unreadable: 1 }],
    ]);
    expect(table?.named?.missing).toEqual([{ institution: 'Hogeschool Ver', notThere: ['ver/weg.pdf'] }]);
    expect(table?.named?.unread.map(({ institution, code: why }) => [institution, why])).toEqual([
      ['Hogeschool Oost', 'EXTRACT_NOT_A_PDF'],
    ]);
    expect(table?.breakdowns[0]?.groups.map(({ value, institutions }) => [value, institutions])).toEqual([
      ['broad', 2],
      ['single', 2],
    ]);
    expect(table?.groups[0]?.rows[1]?.quotes.map(({ place }) => place?.document)).toEqual(['noord/code.md']);
    expect(jsonOf(stdout).otherYears).toEqual([{ kind: 'klein', year: 2020, documents: 1 }]);
  });

  test('names nobody unless asked', async () => {
    const { toetssteen } = await workspace(FILES);
    for (const format of ['json', 'html', 'csv', 'text']) {
      const { stdout } = await toetssteen(['sector', 'sector/sector.csv', '--format', format, ...rubric]);
      expect(stdout.length).toBeGreaterThan(100);
      expect(stdout).not.toMatch(/noord|zuid|west|oost|ver\/|code\.md/iu);
    }
  });

  test('goes into a folder in every form', async () => {
    const { toetssteen, folder } = await workspace(FILES);
    const { stdout } = await toetssteen(['sector', 'sector', '--named', '--out', 'uit', ...rubric]);
    const names = (await readdir(join(folder, 'uit'))).toSorted();
    expect(names).toEqual([
      'sector-counts.csv',
      'sector-distributions.csv',
      'sector-documents.csv',
      'sector-matrix.csv',
      'sector-quotes.csv',
      'sector.html',
      'sector.json',
      'sector.xlsx',
    ]);
    for (const name of names) expect(stdout).toContain(`uit/${name}\n`);
    expect(Array.from((await readFile(join(folder, 'uit/sector.xlsx'))).subarray(0, 2))).toEqual([
      0x50, 0x4b,
    ]);
  });

  test('is compared with another year, and with an earlier report', async () => {
    const { toetssteen, folder } = await workspace(FILES);
    const years = await toetssteen([
      'sector',
      'sector',
      '--named',
      '--format',
      'json',
      ...rubric,
      '--compare-years',
      '2020',
      '2021',
    ]);
    const [change] = jsonOf(years.stdout).changes;
    expect([change?.both, change?.named?.onlyAfter.length]).toEqual([1, 2]);
    expect(change?.rows[1]?.named).toEqual({ gained: ['Academie Noord'], lost: [] });

    await writeFile(join(folder, 'toen.json'), years.stdout);
    await writeFile(join(folder, 'sector/zuid/code.md'), FULL_CODE);
    const later = await toetssteen([
      'sector',
      'sector',
      '--named',
      '--format',
      'json',
      ...rubric,
      '--against',
      'toen.json',
    ]);
    expect(jsonOf(later.stdout).changes[0]?.rows[1]?.named?.gained).toEqual(['Academie Zuid']);
  });
});

test('a folder without a manifest: what was guessed is said', async () => {
  const { toetssteen } = await workspace({
    'codes/noord/code-2021.md': CODE,
    'codes/zuid/code-2021.md': FULL_CODE,
  });
  const { stdout } = await toetssteen(['sector', 'codes', '--named', '--format', 'json', ...rubric]);
  const report = jsonOf(stdout);
  expect(report.tables[0]?.named?.matrix.map(({ institution }) => institution)).toEqual(['noord', 'zuid']);
  expect(report.guessed).toEqual({ institution: 2, kind: 2, year: 2 });
  expect(report.guesses.filter(({ what }) => what === 'year').map(({ value }) => value)).toEqual([
    '2021',
    '2021',
  ]);
});

test('a link that leads out of the folder is not followed', async () => {
  const { toetssteen, folder } = await workspace({ ...FILES, 'geheim.md': FULL_CODE });
  await writeFile(join(folder, 'sector/sector.csv'), MANIFEST.replace('ver/weg.pdf', 'weg.md'));
  await symlink(join(folder, 'geheim.md'), join(folder, 'sector/weg.md'));
  const { stdout } = await toetssteen(['sector', 'sector', '--named', '--format', 'json', ...rubric]);
  expect(jsonOf(stdout).tables[0]?.named?.unread.map(({ document, code }) => [document, code])).toEqual([
    ['oost/stuk.pdf', 'EXTRACT_NOT_A_PDF'],
    ['weg.md', 'CLI_OUTSIDE_FOLDER'],
  ]);
});

describe('what cannot be done', () => {
  test.each([
    ['a manifest with faults', ['sector', 'fout.csv'], 'TABLE_VALUE: fout.csv, row 2, column kind'],
    ['a column that is not there', ['sector', 'sector', '--by', 'stad'], 'CLI_UNKNOWN_COLUMN'],
    ['one year to compare', ['sector', 'sector', '--compare-years', '2020'], 'CLI_TWO_YEARS'],
    ['a workbook without a folder', ['sector', 'sector', '--format', 'xlsx'], 'CLI_NEEDS_FOLDER'],
    [
      'an earlier report that is none',
      ['sector', 'sector', '--against', 'sector/sector.csv'],
      'CLI_NOT_A_RESULT',
    ],
    ['a folder without documents', ['sector', 'leeg'], 'CLI_NOTHING_FOUND'],
    ['a place that is not there', ['sector', 'nergens'], 'CLI_CANNOT_READ'],
  ])('%s', async (_, argv, expected) => {
    const { toetssteen } = await workspace({
      ...FILES,
      'fout.csv': 'institution,kind,file\nA,verslag,a.md\n',
      'leeg/foto.jpg': 'x',
    });
    const { code, stderr } = await toetssteen([...argv, ...rubric]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(expected)]);
  });

  test('a report without names cannot be compared with', async () => {
    const { toetssteen, folder } = await workspace(FILES);
    const { stdout } = await toetssteen(['sector', 'sector', '--format', 'json', ...rubric]);
    await writeFile(join(folder, 'toen.json'), stdout);
    const { stderr } = await toetssteen(['sector', 'sector', '--against', 'toen.json', ...rubric]);
    expect(stderr).toContain('CLI_NOT_A_RESULT: "toen.json" has no names');
  });
});
