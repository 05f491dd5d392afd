import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { anonymousReport } from '../../src/sector/anonymity/anonymous-report.ts';
import { renderSectorCsv } from '../../src/sector/formats/csv.ts';
import { renderSectorHtml } from '../../src/sector/formats/html.ts';
import { renderSectorJson } from '../../src/sector/formats/json.ts';
import { renderSectorText } from '../../src/sector/formats/text.ts';
import { renderSectorXlsx } from '../../src/sector/formats/xlsx.ts';
import { type SectorReport, sectorSchema } from '../../src/sector/json-contract.ts';
import { namedReport } from '../../src/sector/named-report.ts';
import type { SectorTables } from '../../src/sector/tables.ts';
import { fileOf, type MadeInstitution, rowOf, rubricOf, scanned, sectorOf } from './made-sector.ts';

/** Ordinary words of the sector: what all documents have in common. */
const COMMON =
  'Iedereen gaat hier met respect met elkaar om. Wij spreken elkaar aan op gedrag in de les. De docent luistert naar de ' +
  'student, want dat helpt iedereen. Als wij dat doen, helpt het College van Bestuur; het bestuur van het college luistert.';
const PLAIN = 'Iedereen gaat met respect met elkaar om.';

const NAMES = [
  ['Academie Lindewaard', 'single', 'Ik ben Marieke Vos en ik geef les.'],
  ['Hogeschool voor de Kunsten Zilverdam', 'single', 'De HKZ spreekt elkaar aan.'],
  ['Conservatorium Wolkenberg', 'single', 'In het Wolkenbergse huis gaat iedereen met respect om.'],
  ['Modeacademie Roodkapel', 'single', 'Bel 030 123 45 67 of kijk op www.hulp.nl.'],
  ['Toneelacademie Brugveen', 'single', 'Het theater is van iedereen, en de toneelvloer ook.'],
  ['Filmschool Noorderkade', 'single', 'Wij spreken elkaar aan op de set in Harlingen.'],
  ['Hogeschool Merenland', 'broad', 'M E R E N L A N D gaat met respect met elkaar om.'],
  ['Hogeschool Westerduin', 'broad', 'Mail naar hulp@voorbeeld.example.'],
  ['Hogeschool Vaartstreek', 'broad', PLAIN],
  ['Hogeschool Oosterlei', 'broad', PLAIN],
  ['Hogeschool Tweestromen', 'broad', 'Het kompasgesprek helpt de student.'],
  ['Hogeschool Kempenrijn', 'broad', 'Wij spreken elkaar aan, in 2021 al 14 keer.'],
] as const;

const institutions: readonly MadeInstitution[] = NAMES.map(([name, type, quote], index) => ({
  name,
  statuses: {
    'a.1': 'present',
    // In each type a few have it, and a few have not.
    'a.2': index % 6 < 3 ? 'present' : 'absent',
    'a.3': index === 4 ? 'present' : 'absent',
    'a.4': index < 6 ? 'present' : 'absent',
  },
  quotes: { 'a.1': quote, 'a.2': quote, 'a.3': 'Iedereen luistert.', 'a.4': quote },
  values: { type, half: index % 2 === 0 ? 'x' : 'y' },
  text: index === 10 ? `${COMMON} Het kompasgesprek is van ons. ${COMMON}` : COMMON,
}));
const elements = ['a.1', 'a.2', 'a.3', 'a.4'];
const whole = sectorOf(institutions, elements, { by: ['type', 'half'] });

/** Everything that leaves the room, as text. */
async function everything(report: SectorReport): Promise<string> {
  const parts = unzipSync(await renderSectorXlsx(report));
  return [
    renderSectorHtml(report),
    renderSectorHtml(report, { language: 'en' }),
    renderSectorText(report),
    renderSectorJson(report),
    ...renderSectorCsv(report).values(),
    ...Object.entries(parts).flatMap(([name, bytes]) => [name, strFromU8(bytes)]),
  ].join('\n');
}

const quotesOf = (sector: SectorTables, element: string): readonly string[] =>
  anonymousReport(sector)
    .tables.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows))
    .filter((row) => row.element === element)
    .flatMap(({ quotes }) => quotes.map(({ quote }) => quote));

describe('names', () => {
  test('of institutions, folders, files, titles, people and places stand nowhere, in no form', async () => {
    const shown = await everything(anonymousReport(whole));
    expect(shown.length).toBeGreaterThan(10_000);
    const parts = NAMES.flatMap(([name]) => name.split(' ')).filter(
      (word) => !['Hogeschool', 'Academie', 'voor', 'de', 'Kunsten'].includes(word),
    );
    const others = [
      'HKZ',
      'map-',
      'verslag.pdf',
      'Titel',
      'abababab',
      'Marieke',
      'Vos ',
      'Harlingen',
      'kompasgesprek',
    ];
    const contacts = ['toneelvloer', '030 123', 'hulp.nl', 'hulp@', 'M E R E N'];
    const within = (text: string, words: readonly string[]) => words.filter((word) => text.includes(word));
    expect(within(shown, [...parts, ...others, ...contacts])).toEqual([]);
    // The same words do stand in the report with names: the test would find them.
    const present = [...parts, 'map-', 'abababab', 'Marieke', 'kompasgesprek'];
    expect(within(await everything(namedReport(whole)), present)).toEqual(present);
  });

  test('the same report comes out, byte for byte, when all institutions have other names and another order', async () => {
    const report = await everything(anonymousReport(whole));
    const renamed = institutions.map((each, index) => ({ ...each, name: `Anders ${index}` }));
    const turned = [...institutions].reverse();
    for (const other of [renamed, turned]) {
      const again = sectorOf(other, elements, { by: ['type', 'half'] });
      // Names decide which quotes may be shown; so those are left out of this comparison.
      const bare = (sector: SectorTables) => anonymousReport(sector, { withoutQuotes: true });
      expect((await everything(bare(again))) === (await everything(bare(whole)))).toBe(true);
    }
    const back = await everything(anonymousReport(sectorOf(turned, elements, { by: ['type', 'half'] })));
    expect(back === report).toBe(true);
  });

  test('the contract has no place for them', () => {
    const report = sectorSchema.parse(JSON.parse(renderSectorJson(anonymousReport(whole))));
    expect(report.named).toBe(false);
    expect(report.tables.map(({ named }) => named)).toEqual([null]);
    expect(report.guesses).toEqual([]);
    const places = report.tables.flatMap(({ groups }) =>
      groups.flatMap(({ rows }) => rows.flatMap(({ quotes }) => quotes.map(({ place }) => place))),
    );
    expect(places.length).toBeGreaterThan(0);
    expect(new Set(places)).toEqual(new Set([null]));
  });
});

describe('a workbook', () => {
  test('has no properties of a maker or a moment, and is the same every time', async () => {
    const report = anonymousReport(whole);
    const bytes = await renderSectorXlsx(report);
    const names = Object.keys(unzipSync(bytes));
    expect(names).toContain('xl/workbook.xml');
    expect(names.filter((name) => /docProps|thumbnail|custom/iu.test(name))).toEqual([]);
    expect(await renderSectorXlsx(report)).toEqual(bytes);
    // The moment of a file in a zip is in the four bytes from the tenth of its header on: here 1 January 1980.
    expect(Array.from(bytes.slice(10, 14))).toEqual([0, 0, 0x21, 0]);
  });
});

describe('quotes', () => {
  test('are shown where every word is one that several institutions use; numbers are masked', () => {
    expect(quotesOf(whole, 'a.1')).toEqual([PLAIN]);
    const known = institutions.map((each) => ({ ...each, text: `${COMMON} Dat was in al die keer zo.` }));
    expect(quotesOf(sectorOf(known, elements), 'a.1')).toEqual([
      PLAIN,
      'Wij spreken elkaar aan, in … al … keer.',
    ]);
  });

  test('are not shown where only one or two have it: their number is small enough already', () => {
    expect(quotesOf(whole, 'a.3')).toEqual([]);
  });

  test('are not shown in a language that hardly anyone writes in', () => {
    const english = institutions.map((each, index) => ({
      ...each,
      text: COMMON,
      ...(index < 2 ? { language: 'en' as const } : {}),
      quotes: { 'a.1': index < 2 ? 'Iedereen luistert met respect.' : PLAIN },
    }));
    expect(quotesOf(sectorOf(english, elements), 'a.1')).toEqual([PLAIN]);
  });

  test('can be left out altogether', () => {
    const report = anonymousReport(whole, { withoutQuotes: true });
    expect(report.tables[0]?.groups.flatMap(({ rows }) => rows.flatMap(({ quotes }) => quotes))).toEqual([]);
  });
});

describe('numbers', () => {
  const cellsOf = (report: SectorReport, column: string, element: string) =>
    report.tables[0]?.breakdowns
      .find((breakdown) => breakdown.column === column)
      ?.rows.find((row) => row.element === element)?.cells;

  test('of groups are shown where they are safe, without what is doubtful in them', () => {
    expect(cellsOf(anonymousReport(whole), 'type', 'a.2')).toEqual([
      { of: 6, present: 3, doubtful: null },
      { of: 6, present: 3, doubtful: null },
    ]);
    // All of one type have it, and none of the other.
    expect(cellsOf(anonymousReport(whole), 'type', 'a.4')).toEqual([null, null]);
  });

  test('of small groups are never shown, and small groups have no name', () => {
    const cities = institutions.map((each, index) => ({
      ...each,
      values: { city: index === 0 ? 'Assen' : index < 6 ? 'Breda' : 'Delft' },
    }));
    const report = anonymousReport(sectorOf(cities, elements, { by: ['city'] }));
    expect(report.tables[0]?.breakdowns).toEqual([{ column: 'city', shown: false, groups: [], rows: [] }]);
    const pooled = institutions.map((each, index) => ({
      ...each,
      values: { city: index < 2 ? 'Assen' : index < 4 ? 'Breda' : index < 6 ? 'Delft' : 'Ede' },
    }));
    const [breakdown] =
      anonymousReport(sectorOf(pooled, elements, { by: ['city'] })).tables[0]?.breakdowns ?? [];
    expect(
      breakdown?.groups.map(({ value, pooled: together, institutions: size }) => [value, together, size]),
    ).toEqual([
      ['Ede', false, 6],
      ['', true, 6],
    ]);
  });

  test('do not tell by their N who has no document', () => {
    const without = institutions.map((each, index) =>
      index === 0 ? { ...each, statuses: undefined } : each,
    );
    const sector = sectorOf(without, elements, { by: ['type'] });
    expect(sector.tables[0]?.missing.map(({ name }) => name)).toEqual(['Academie Lindewaard']);
    expect(anonymousReport(sector).tables[0]?.breakdowns.map(({ shown }) => shown)).toEqual([false]);
  });

  test('have the same N for every element: what could be read in part would tell its outcomes by it', () => {
    const inPart = institutions.map((each, index) =>
      index === 0 ? { ...each, statuses: { 'a.1': 'present' as const, 'a.2': 'unreadable' as const } } : each,
    );
    const sector = sectorOf(inPart, elements);
    const ns = (report: SectorReport) =>
      report.tables[0]?.groups.flatMap(({ rows }) => rows.map(({ counts }) => counts?.of));
    expect(ns(namedReport(sector))).toContain(12);
    expect(new Set(ns(anonymousReport(sector)))).toEqual(new Set([11]));
  });

  test('of a whole table of few institutions are kept back', () => {
    const [table] = anonymousReport(sectorOf(institutions.slice(0, 4), elements)).tables;
    expect([table?.shown, table?.distributions, table?.groups[0]?.rows[0]?.counts]).toEqual([
      false,
      [],
      null,
    ]);
  });

  test('of the whole sector are shown unless asked otherwise', () => {
    const counts = (hideTotals: boolean) =>
      anonymousReport(whole, { hideTotals }).tables[0]?.groups[0]?.rows.map(
        (row) => row.counts?.present ?? null,
      );
    // Four elements, and the row that holds where none of them is found.
    expect(counts(false)).toEqual([12, 6, 1, 6, 0]);
    expect(counts(true)).toEqual([null, 6, null, 6, null]);
  });

  test('the smallest group can be larger, and never smaller than three', () => {
    expect(
      anonymousReport(whole, { smallestGroup: 7 }).tables[0]?.breakdowns.map(({ shown }) => shown),
    ).toEqual([false, false]);
    expect(anonymousReport(whole, { smallestGroup: 0 }).smallestGroup).toBe(3);
  });

  test('of pages are put together until each stands for three documents', () => {
    const long = institutions.map((each, index) => ({
      ...each,
      pages: [4, 4, 4, 5, 6, 6, 6, 7, 8, 8, 8, 60][index] ?? 1,
    }));
    const report = anonymousReport(sectorOf(long, elements));
    const [pages] = report.tables[0]?.distributions ?? [];
    expect(pages?.bins.length).toBeGreaterThan(0);
    for (const { documents } of pages?.bins ?? []) expect(documents).toBeGreaterThanOrEqual(3);
  });
});

describe('what changed', () => {
  const rubric = rubricOf(['a.1']);
  const compared = (before: string, after: string) => {
    const years = [
      [2020, before],
      [2021, after],
    ] as const;
    const all = years
      .flatMap(([year, signs]) =>
        Array.from(signs, (sign, index) => ({ year, sign, name: `I${index}`, path: `${index}-${year}` })),
      )
      .filter(({ sign }) => sign !== '-');
    const sector = scanned(
      all.map(({ path, sign }) =>
        fileOf(rubric, { path, statuses: { 'a.1': sign === '1' ? 'present' : 'absent' } }),
      ),
      [],
      all.map(({ name, path, year }) => rowOf(name, path, { year })),
      { rubrics: [rubric], compareYears: [2020, 2021] },
    );
    const [change] = anonymousReport(sector).changes;
    return [change?.shown, change?.rows[0]?.numbers, change?.rows[0]?.before, change?.rows[0]?.after];
  };
  test.each([
    [
      'many gained and many lost',
      '111000111000',
      '111111000000',
      [true, { gained: 3, lost: 3, same: 6, unclear: 0 }, 6, 6],
    ],
    ['one gained it: only the totals', '111000111000', '111100111000', [true, null, 6, 7]],
    [
      'one is in one year only: the difference would tell of it',
      '111000111000',
      '11100011100-',
      [false, null, null, null],
    ],
    ['few in both', '1100', '1010', [false, null, null, null]],
  ])('%s', (_, before, after, expected) => {
    expect(compared(before, after)).toEqual(expected);
  });
});
