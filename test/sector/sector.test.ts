import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document } from '@toetssteen/document';
import { extract } from '@toetssteen/extract';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { COLLEGES } from './src/colleges.ts';
import { composeReport } from './src/compose.ts';
import { DOCUMENTS, fileOf, type SectorDocument } from './src/documents.ts';
import { holdsOf } from './src/expression.ts';
import { parseFragments } from './src/fragments.ts';
import { presentByCollege } from './src/label-counts.ts';
import { loadPublishedCounts, type PublishedCount } from './src/published-counts.ts';
import { DAMAGED_FILE, sectorCsv } from './src/sector-csv.ts';
import { loadLabels, markdownOf } from './src/sources.ts';
import { loadStock, STOCKS } from './src/stock.ts';

const SECTOR = join(import.meta.dirname, '../../corpus-fixtures/sector');
const counts = await loadPublishedCounts();
const rows = DOCUMENTS.map((document) => [fileOf(document), document] as const);
const codes = DOCUMENTS.filter(({ kind }) => kind === 'gedragscode');
const reports = DOCUMENTS.filter((each) => each.kind === 'jaarverslag');

describe('what people found in the documents', () => {
  test.each(counts.filter(({ n }) => n !== null).map((count) => [count.id, count] as const))(
    '%s is as published',
    async (_, count) => {
      expect(await countOf(count)).toEqual({ n: count.n, of: count.of });
    },
  );

  test('"a few" are more than one and less than a third', async () => {
    const few = counts.filter(({ reported }) => reported?.en === 'a few');
    expect(few.length).toBe(3);
    for (const count of few) {
      const { n, of } = await countOf(count);
      expect(n).toBeGreaterThan(1);
      expect(n).toBeLessThan(of / 3);
    }
  });

  test('the oldest codes are of 2015 or 2016, the newest of 2022; one has no date', async () => {
    const dates = await attributesOf('datum.vastgesteld');
    const years = dates.flatMap((date) => (typeof date === 'string' ? [date.slice(0, 4)] : [])).toSorted();
    expect(years.slice(0, 3)).toEqual(['2015', '2016', '2016']);
    expect(years.at(-1)).toBe('2022');
    expect(dates.filter((date) => date === null).length).toBe(1);
  });

  test('some codes are in Dutch only, some in English only, one in both', async () => {
    const languages = (await attributesOf('taal.talen')).map((value) => (value as string[]).join(' '));
    expect(new Set(languages)).toEqual(new Set(['nl', 'en', 'nl en']));
  });
});

describe('the files', () => {
  test('are all there, with their labels and the list', async () => {
    const files = (await readdir(SECTOR, { recursive: true })).filter((file) => /\.\w+$/u.test(file));
    const expected = DOCUMENTS.flatMap((document) => [fileOf(document), labelsOf(document)]);
    expect(files.toSorted()).toEqual([...expected, DAMAGED_FILE, 'sector.csv'].toSorted());
    const labels = await Promise.all(
      rows.map(async ([file, document]) => [file, await loadLabels(document)] as const),
    );
    expect(await readFile(join(SECTOR, 'sector.csv'), 'utf8')).toBe(sectorCsv(new Map(labels)));
    for (const document of DOCUMENTS) {
      const copy = JSON.parse(await readFile(join(SECTOR, labelsOf(document)), 'utf8'));
      expect(copy).toEqual(await loadLabels(document));
    }
  });

  test('come from three writers, a quarter of them as DOCX, and are small enough to clone', async () => {
    const makes = Map.groupBy(DOCUMENTS, ({ make }) => make);
    expect(new Set(makes.keys())).toEqual(new Set(['chromium', 'libreoffice', 'latex', 'docx', 'scan']));
    expect(makes.get('docx')?.length).toBe(9);
    const sizes = await Promise.all(rows.map(async ([file]) => (await stat(join(SECTOR, file))).size));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(20_000_000);
  });

  test('one of them cannot be opened', async () => {
    const bytes = await readFile(join(SECTOR, DAMAGED_FILE));
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    await expect(extract(bytes, { name: DAMAGED_FILE })).rejects.toMatchObject({ code: /^EXTRACT_/u });
  });
});

describe('what is read from the files', () => {
  const documents = new Map<string, Document>();
  beforeAll(async () => {
    for (const [file] of rows) {
      documents.set(file, await extract(await readFile(join(SECTOR, file)), { name: file }));
    }
  }, 120_000);
  const read = (document: SectorDocument): Document => documents.get(fileOf(document)) as Document;
  const withText = DOCUMENTS.filter(({ make }) => make !== 'scan');

  test('the scan has no text of its own', () => {
    const [scan, ...others] = DOCUMENTS.filter(({ make }) => make === 'scan');
    expect(others).toEqual([]);
    const { text, warnings } = read(scan as SectorDocument);
    expect(text.trim()).toBe('');
    expect(warnings).toEqual([{ code: 'page-without-text', pages: [1, 2] }]);
  });

  test('codes have 2 to 11 pages, reports 5 to 60', () => {
    const general = codes.map((code) => read(code).pages.length);
    expect([Math.min(...general), Math.max(...general)]).toEqual([2, 11]);
    const lengths = reports.map((report) => read(report).pages.length);
    expect([Math.min(...lengths), Math.max(...lengths)]).toEqual([5, 60]);
    // Word files have no pages of their own.
    for (const report of reports.filter(({ make }) => make !== 'docx')) {
      expect(read(report).pages.length, fileOf(report)).toBe(report.pages);
    }
  });

  test.each(withText.map((document) => [fileOf(document), document] as const))(
    '%s: every quote of its labels stands in it',
    async (_, document) => {
      const { labels } = await loadLabels(document);
      const text = plain(read(document).text);
      const quotes = Object.values(labels).flatMap(({ quote, trap }) => [quote ?? [], trap ?? []].flat());
      expect(quotes.length).toBeGreaterThan(2);
      for (const quote of quotes.flatMap(cellsOf)) expect(text).toContain(plain(quote));
    },
  );

  test.each(withText.map((document) => [fileOf(document), document] as const))(
    '%s: holds what its sources say now',
    async (_, document) => {
      const text = letters(read(document).text);
      const paragraphs = (await markdownOf(document))
        .split(/\n{2,}/u)
        .filter((part) => /^(?![a-z]\. )[\p{L}*_"'‘“§]/u.test(part));
      expect(paragraphs.length).toBeGreaterThan(2);
      // Not to its end: a paragraph may run on over a table, a column or a page, and come out in two pieces.
      for (const paragraph of paragraphs) expect(text).toContain(letters(paragraph).slice(0, BEGINNING));
    },
  );
});

describe('the composer', () => {
  test('gives the same text for the same seed, and another for another', async () => {
    const [report] = reports as [SectorDocument];
    expect(await markdownOf(report)).toBe(await markdownOf(report));
    expect(await markdownOf(report)).not.toBe(await markdownOf(report, 'another seed'));
  });

  test('puts every fragment into its chapter, whatever the seed and the length', async () => {
    const [, zilverdam] = COLLEGES;
    const stock = await loadStock('nl');
    const fragments = parseFragments(
      '# Verslag\n\n@@ missie\nEen eigen zin.\n\n@@ klachten\n### Loket\n\nNog een.',
    );
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 60 }), (seed, pages) => {
        const plan = {
          college: zilverdam as (typeof COLLEGES)[number],
          year: 2021,
          language: 'nl' as const,
          seed,
          pages,
        };
        const text = composeReport({ ...plan, wordsPerPage: 300, annexes: [] }, stock, fragments);
        const chapters = text.split(/^## /mu);
        expect(chapters.filter((chapter) => chapter.includes('\n\nEen eigen zin.\n\n')).length).toBe(1);
        expect(chapters.find((chapter) => chapter.includes('Een eigen zin.'))).toMatch(
          /^(?:Miss|Prof|Wie wij)/u,
        );
        expect(text).toContain('\n\n### Loket\n\nNog een.\n\n');
        expect(text).not.toMatch(/[{}[\]]/u);
      }),
      { numRuns: 40 },
    );
  });

  test.each(reports.map((report) => [fileOf(report), report] as const))(
    '%s has no paragraph twice and no slot left',
    async (_, report) => {
      const text = await markdownOf(report);
      const paragraphs = text.split(/\n{2,}/u).filter((part) => /^[^|#]/u.test(part));
      expect(paragraphs.length).toBeGreaterThan(20);
      expect(paragraphs.length - new Set(paragraphs).size).toBe(0);
      expect(text).not.toMatch(/\{\w+[:}]|\[\[/u);
    },
  );

  test.each(STOCKS)('the stock %s says nothing of what the Inspectorate looked for', async (name) => {
    const chapters = [...(await loadStock(name)).values()];
    const items = chapters.flatMap(({ opening, sections }) => [
      ...opening,
      ...sections.flatMap((each) => each.items),
    ]);
    expect(items.length).toBeGreaterThan(40);
    for (const { text } of items) expect(text).not.toMatch(WORDS_OF_THE_SUBJECT);
  });
});

/** Letters and digits by which a paragraph is known. */
const BEGINNING = 25;

/** Where one of these stands, a reader could see an element of the rubric. */
const WORDS_OF_THE_SUBJECT =
  /sociale? veilig|vertrouwenspers|klacht|ombuds|gedragscode|omgangsvorm|ongewenst|grensoverschr|risico|RI&E|werkdruk|diversit|inclus|didactisch|BKE|BDB|social(?:ly)? safe|safety|complain|conduct|unwanted|\brisk|workload|confidential adv/iu;

/** Of the colleges that it is about, how many have what a row asks for. */
async function countOf({ kind, element, among, of }: PublishedCount) {
  const present = await presentByCollege(kind);
  const colleges = COLLEGES.filter(({ id, type }) => {
    if (among !== undefined) return type === among.type;
    return (
      of === COLLEGES.length || holdsOf('document:general or document:arts', present.get(id) ?? new Set())
    );
  });
  const n = colleges.filter(({ id }) => holdsOf(element, present.get(id) ?? new Set())).length;
  return { n, of: colleges.length };
}

async function attributesOf(id: string): Promise<unknown[]> {
  return Promise.all(codes.map(async (code) => (await loadLabels(code)).attributes[id]));
}

function labelsOf(document: SectorDocument): string {
  return fileOf(document).replace(/\.\w+$/u, '.labels.json');
}

/** A quote from a table is a row of it, the cells of which stand apart on a page. */
function cellsOf(quote: string): string[] {
  return quote
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}

/** Without marks of Markdown, and however its white space, hyphens and quotation marks came out. */
function plain(text: string): string {
  return text
    .replace(/[*_`-]/gu, '')
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim();
}

function letters(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
