import { describe, expect, test } from 'vitest';
import { manifestOfFolder } from '../../src/sector/guess-manifest.ts';
import { parseManifest } from '../../src/sector/manifest.ts';
import { TableError } from '../../src/table-file/table-error.ts';

const KINDS = ['gedragscode', 'jaarverslag'];

const problemsOf = (text: string): readonly (readonly [string, number, string])[] => {
  try {
    parseManifest(text, 'sector.csv', KINDS);
  } catch (error) {
    if (error instanceof TableError) return error.issues.map(({ code, row, column }) => [code, row, column]);
  }
  throw new Error('Nothing was wrong.');
};

describe('a manifest', () => {
  test.each([
    ['commas', 'institution,kind,year,type,file\nAcademie A,jaarverslag,2021,single,a/j.pdf\n'],
    [
      'semicolons and a byte order mark',
      '\uFEFFinstelling;soort;jaar;type;bestand\r\nAcademie A;jaarverslag;2021;single;a/j.pdf\r\n',
    ],
    [
      'tabs, capitals and spaces',
      'Institution \tKind\tYear\ttype\tFile\n Academie A\tjaarverslag\t2021\tsingle\ta/j.pdf',
    ],
    [
      'detours and backslashes',
      'institution,kind,year,type,file\nAcademie A,jaarverslag,2021,single,.\\a\\x\\..\\j.pdf\n',
    ],
  ])('with %s', (_, text) => {
    expect(parseManifest(text, 'sector.csv', KINDS)).toEqual({
      columns: ['type'],
      guesses: [],
      rows: [
        {
          institution: 'Academie A',
          kind: 'jaarverslag',
          year: 2021,
          file: 'a/j.pdf',
          values: { type: 'single' },
        },
      ],
    });
  });

  test('a cell with the separator in it, an institution without a document, empty rows', () => {
    const { rows } = parseManifest(
      'institution,kind,file,place\n"Kunst, Mode en Co",,a.pdf,"x; y"\n,,,\nAcademie B,,,\n',
      'sector.csv',
      KINDS,
    );
    expect(rows.map(({ institution, file, values }) => [institution, file, values.place])).toEqual([
      ['Kunst, Mode en Co', 'a.pdf', 'x; y'],
      ['Academie B', undefined, ''],
    ]);
  });

  test.each([
    ['nothing', '', [['TABLE_EMPTY', 1, '']]],
    ['names only', 'institution,file\n', [['TABLE_EMPTY', 2, '']]],
    ['no column for the file', 'institution,kind\nA,jaarverslag\n', [['TABLE_COLUMN_MISSING', 1, 'file']]],
    ['a column twice', 'institution,file,type,type\nA,a.pdf,x,y\n', [['TABLE_COLUMN_TWICE', 1, 'type']]],
    ['an open quote', 'institution,file\n"A,a.pdf\n', [['TABLE_NOT_CSV', 2, '']]],
    ['a cell too many', 'institution,file\nA,a.pdf,b\n', [['TABLE_NOT_CSV', 2, '']]],
    [
      'everything at once, with the rows of a spreadsheet',
      'institution,kind,year,file\nA,jaarverslag,2021,a.pdf\n\n,verslag,21,../b.pdf\nB,,,a.pdf\nC,,,/etc/passwd\nD,,,C:\\x.pdf\n',
      [
        ['TABLE_VALUE', 4, 'institution'],
        ['TABLE_VALUE', 4, 'kind'],
        ['TABLE_VALUE', 4, 'year'],
        ['TABLE_OUTSIDE', 4, 'file'],
        ['TABLE_FILE_TWICE', 5, 'file'],
        ['TABLE_OUTSIDE', 6, 'file'],
        ['TABLE_OUTSIDE', 7, 'file'],
      ],
    ],
  ])('%s is refused with row and column', (_, text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });
});

test('without a manifest the folders at the top are the institutions, and that is said', () => {
  const manifest = manifestOfFolder(['academie-a/codes/code.pdf', 'los.pdf']);
  expect(manifest.rows.map(({ institution, file }) => [institution, file])).toEqual([
    ['academie-a', 'academie-a/codes/code.pdf'],
    ['los', 'los.pdf'],
  ]);
  expect(manifest.guesses.map(({ what, value }) => [what, value])).toEqual([
    ['institution', 'academie-a'],
    ['institution', 'los'],
  ]);
});
