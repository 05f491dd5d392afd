import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { renderHtml } from '../src/formats/html.ts';
import { documentOf, fileOf, sampleFile } from './sample.ts';

const page = renderHtml(sampleFile());

/** Without tags, as a reader sees it. */
const text = (markup: string): string =>
  markup
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

describe('the page of one document', () => {
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

  test('links lead somewhere, in both directions, and names stand once', () => {
    const ids = Array.from(page.matchAll(/ id="([^"]*)"/gu), ([, id]) => id);
    const targets = Array.from(page.matchAll(/href="#([^"]*)"/gu), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    // From the checklist to a passage and back: the two evidence passages of row 1.1, and the near one of 2.2.
    expect(targets).toEqual(expect.arrayContaining(['p-1-1-1', 'p-1-1-2', 'n-2-2-1', 'e-1-1', 'e-2-2']));
  });

  test('has the whole text in order, also where passages overlap', () => {
    const { document } = sampleFile();
    const article = (/<article>([\s\S]*)<\/article>/u.exec(page) ?? [])[1] ?? '';
    const shown = text(
      article.replace(/<span class="refs">.*?<\/span>|<div class="page-mark">.*?<\/div>/gu, ''),
    );
    expect(shown.split('\n').filter((line) => line !== '')).toEqual(document.text.trimEnd().split('\n'));
    expect(article).toContain('<mark class="is-present is-doubtful">');
  });

  test('tells a page without text at its place', () => {
    const marks = Array.from(page.matchAll(/<div class="page-mark">(.*?)<\/div>/gu), ([, mark = '']) =>
      text(mark),
    );
    expect(marks).toEqual([
      'pagina i (blad 1)',
      'pagina 1 (blad 2)',
      'pagina 2 (blad 3) hier staat een afbeelding zonder leesbare tekst',
      'pagina 4',
    ]);
  });

  test('marks a page that begins within a paragraph, after pages that were skipped', () => {
    const document = {
      ...documentOf(
        [['paragraph', 0, 1, 'Een zin die doorloopt op de volgende bladzijde.']],
        [
          ['1', 'text'],
          ['2', 'blank'],
          ['3', 'text'],
        ],
      ),
      pageRuns: [
        { start: 0, page: 1 },
        { start: 8, page: 3 },
      ],
    };
    const markup = renderHtml(fileOf(document, []));
    expect(markup).toMatch(
      /Een zin <span class="page-mark inline">pagina 2 .*?<\/span> <span class="page-mark inline">pagina 3<\/span> die doorloopt/u,
    );
  });

  test('says the status in words beside each row', () => {
    const rows = Array.from(page.matchAll(/<h4><span class="number">([\s\S]*?)<\/h4>/gu), ([, row = '']) =>
      text(row),
    );
    expect(rows).toEqual([
      '1.1 Gewenst gedrag beschreven ✓aanwezig',
      '1.2 Grenzen toetsen ?twijfel',
      '1.3 Pesten ✓aanwezig',
      '1.4 Alleen ongewenst gedrag benoemd geldt niet',
      '2.1 Vertrouwenspersoon ✓aanwezig',
      '2.2 Klachtenprocedure ✗niet gevonden',
      '2.3 Klokkenluidersregeling ✗niet gevonden',
      '2.4 Op de gescande pagina ⊘niet leesbaar',
      '3.1 Datum van vaststelling 1 maart 2022',
      '3.2 Talen Nederlands, Engels',
      '3.3 Aantal pagina’s 4 pagina’s',
    ]);
  });

  test('names the language of each block in a document of two', () => {
    expect(page).toMatch(/<p lang="en">Guest teachers/u);
    expect(page).toMatch(/<p lang="nl">Dit is de gedragscode|<p lang="nl"><span class="refs">/u);
    expect(renderHtml(sampleFile(), { language: 'en' })).toContain('<html lang="en">');
  });

  test('a scan without any text is a page all the same', () => {
    const scan = documentOf([], [['1', 'image']]);
    const rows = [{ id: 'a', label: 'Pesten', status: 'unreadable' }] as const;
    const markup = renderHtml(fileOf(scan, [{ label: 'Groep', rows }], { languages: [] }));
    expect(text(markup)).toContain('pagina 1 hier staat een afbeelding zonder leesbare tekst');
    expect(text(markup)).toContain('Pesten ⊘niet leesbaar');
  });
});
