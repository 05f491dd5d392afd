import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { anonymousReport } from '../../src/sector/anonymity/anonymous-report.ts';
import { renderSectorCsv } from '../../src/sector/formats/csv.ts';
import { renderSectorHtml } from '../../src/sector/formats/html.ts';
import { renderSectorJson } from '../../src/sector/formats/json.ts';
import { renderSectorText } from '../../src/sector/formats/text.ts';
import { renderSectorXlsx } from '../../src/sector/formats/xlsx.ts';
import { sectorSchema } from '../../src/sector/json-contract.ts';
import { namedReport } from '../../src/sector/named-report.ts';
import { exampleSector, HOSTILE } from './example-sector.ts';

const sector = exampleSector();
const reports = { named: namedReport(sector), anonymous: anonymousReport(sector) };

describe.each(Object.entries(reports))('the %s page', (kind, report) => {
  const page = renderSectorHtml(report);

  test('allows exactly the one style sheet that it carries', () => {
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/u.exec(page) ?? [];
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/u.exec(page) ?? [];
    const digest = createHash('sha256').update(style).digest('base64');
    expect(policy.replaceAll('&#39;', "'")).toBe(
      `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`,
    );
  });

  test('needs nothing from elsewhere and runs nothing', () => {
    expect(page).toContain('<!doctype html>');
    expect(page).not.toMatch(
      /<(?:script|img|link|iframe|object|form)|\son\w+=|\sstyle=|\bsrc=|url\(|@import|https?:/iu,
    );
  });

  test('leads every link somewhere, and names stand once', () => {
    const ids = Array.from(page.matchAll(/ id="([^"]*)"/gu), ([, id]) => id);
    const targets = Array.from(page.matchAll(/href="#([^"]*)"/gu), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(targets.length).toBeGreaterThan(2);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  test('has a title and a description with every picture, and a table of the same', () => {
    const pictures = Array.from(page.matchAll(/<svg [^>]*role="img" aria-labelledby="([^ "]+) ([^"]+)"/gu));
    expect(pictures.length).toBeGreaterThan(0);
    for (const [, title, description] of pictures) {
      expect(page).toMatch(
        new RegExp(`<title id="${title}">[^<]+</title><desc id="${description}">[^<]+</desc>`, 'u'),
      );
    }
    const tables = page.match(/<details class="fold">/gu) ?? [];
    const groups = kind === 'named' ? 1 : 0;
    expect(tables).toHaveLength(report.tables.flatMap(({ distributions }) => distributions).length + groups);
  });

  test('says on every page of paper when it is for internal use only', () => {
    const marked = page.includes('<body class="intern-nl">') && page.includes('class="mark"');
    expect(marked).toBe(kind === 'named');
    expect(page).toContain('@page intern-nl{@top-center{content:"Intern. Niet verspreiden."');
  });
});

test('a number opens to its quotes, with institution, document and page', () => {
  const page = renderSectorHtml(reports.named);
  const [row = ''] =
    /<li><details><summary class="line"><span class="label">Label a\.2[\s\S]*?<\/li>/u.exec(page) ?? [];
  expect(row).toMatch(/<strong>6<\/strong> van 12/u);
  expect(row.match(/<blockquote/gu)).toHaveLength(6);
  expect(row).toContain('Hogeschool 1 · map-1/verslag.pdf · p. 1');
});

test('nothing that a manifest or a document says becomes markup, a formula or an escape', async () => {
  const { named } = reports;
  const page = renderSectorHtml(named);
  expect(page).not.toContain(HOSTILE);
  expect(page).toContain('&lt;script&gt;');
  for (const csv of renderSectorCsv(named).values()) expect(csv).not.toMatch(/(?:^|[;"])=/mu);
  const sheets = Object.entries(unzipSync(await renderSectorXlsx(named))).map(([name, bytes]) => [
    name,
    strFromU8(bytes),
  ]);
  expect(sheets.length).toBeGreaterThan(5);
  expect(sheets.filter(([, xml]) => /<f>|<script/u.test(xml ?? ''))).toEqual([]);
  expect(renderSectorText(named, { colour: true })).not.toContain('\u001b[31mrood');
});

test('the JSON meets its own schema, and is the same every time', () => {
  for (const report of Object.values(reports)) {
    const text = renderSectorJson(report);
    expect(sectorSchema.parse(JSON.parse(text))).toEqual(report);
    expect(renderSectorJson(report)).toBe(text);
  }
});

test('CSV has a file for each part that has something in it', () => {
  expect([...renderSectorCsv(reports.named).keys()]).toEqual([
    'counts',
    'breakdowns',
    'matrix',
    'distributions',
    'quotes',
    'documents',
  ]);
  const counts = renderSectorCsv(reports.named, { language: 'en' }).get('counts') ?? '';
  expect(counts.split('\r\n')[2]).toBe('jaarverslag,2021,Groep,a.2,Label a.2,6,12,0,6,0,1,§4.1');
});

test('the table for a terminal names who is out of N', () => {
  const text = renderSectorText(reports.named, { language: 'en', width: 90 });
  expect(text).toContain('No document: Zonder');
  expect(text).toMatch(/Label a\.2 +6\/12 +3\/6 +3\/6/u);
});
