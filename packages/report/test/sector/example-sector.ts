import type { SectorTables } from '../../src/sector/tables.ts';
import { fileOf, rowOf, rubricOf, scanned, sectorOf } from './made-sector.ts';

/** What someone may write into a name, to see what becomes of it. */
export const HOSTILE = '<script>alert(1)</script>';

/** Twelve institutions with a report and one without, some with names that would do harm. */
export function exampleSector(): SectorTables {
  const names = [
    `=HYPERLINK("x") ${HOSTILE}`,
    ...Array.from({ length: 11 }, (_, index) => `Hogeschool ${index + 1}`),
  ];
  return sectorOf(
    [
      ...names.map((name, index) => ({
        name,
        statuses: {
          'a.1': index % 4 === 0 ? ('doubtful' as const) : ('present' as const),
          'a.2': index % 6 < 3 ? ('present' as const) : ('absent' as const),
        },
        quotes: { 'a.1': `=1+1 ${HOSTILE} \u001b[31mrood` },
        text: 'Iedereen gaat met respect met elkaar om.',
        pages: 4 + (index % 3),
        values: { type: index < 6 ? 'single' : 'broad' },
      })),
      { name: 'Zonder', statuses: undefined, values: { type: 'single' } },
    ],
    ['a.1', 'a.2'],
    { by: ['type'] },
  );
}

/** Two kinds of documents, one of them of two years, with everything that a page can have in it. */
export function fullSector(): SectorTables {
  const reports = rubricOf(['a.1', 'a.2']);
  const codes = rubricOf(['c.1', 'c.2'], 'gedragscode');
  const names = Array.from({ length: 12 }, (_, index) => `Hogeschool ${index + 1}`);
  const all = names.flatMap((name, index) =>
    [
      { kind: codes, year: undefined, path: `${index}/code.pdf` },
      { kind: reports, year: 2020, path: `${index}/2020.pdf` },
      { kind: reports, year: 2021, path: `${index}/2021.pdf` },
    ].map((each) => ({
      ...each,
      name,
      values: { type: index < 6 ? 'single' : 'broad', size: index % 2 === 0 ? 'x' : 'y' },
    })),
  );
  const status = (index: number): 'present' | 'doubtful' | 'absent' | 'unreadable' =>
    (['present', 'absent', 'present', 'doubtful', 'absent', 'unreadable'] as const)[index % 6] ?? 'absent';
  return scanned(
    all.slice(0, -1).map(({ kind, path }, index) =>
      fileOf(kind, {
        path,
        statuses: { 'a.1': status(index), 'a.2': 'present', 'c.1': status(index + 1), 'c.2': 'present' },
        text: 'Iedereen gaat met respect met elkaar om.',
        pages: 2 + (index % 30),
        date: String(2015 + (index % 8)),
        language: index % 3 === 0 ? 'en' : 'nl',
      }),
    ),
    [{ path: all.at(-1)?.path ?? '', code: 'EXTRACT_DAMAGED', message: 'Stuk.' }],
    [
      ...all.map(({ name, kind, year, path, values }) => rowOf(name, path, { kind: kind.id, year, values })),
      rowOf('Zonder', undefined, { kind: undefined, values: { type: 'single', size: 'x' } }),
    ],
    { rubrics: [codes, reports], by: ['type', 'size'], compareYears: [2020, 2021] },
  );
}
