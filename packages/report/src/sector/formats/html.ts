import { html, Markup, NOTHING } from '../../html/markup.ts';
import { sectorPhrasesIn } from '../../locales/sector/locales.ts';
import type { RenderOptions } from '../../result.ts';
import { breakdownsMarkup } from '../html/breakdown.ts';
import { changeMarkup } from '../html/change.ts';
import { countsMarkup } from '../html/counts.ts';
import { distributionsMarkup } from '../html/distribution.ts';
import { matrixMarkup } from '../html/matrix.ts';
import type { Page } from '../html/page.ts';
import { SECTOR_STYLE } from '../html/style.ts';
import { SECTOR_STYLE_SHA256 } from '../html/style-hash.ts';
import { unreadMarkup } from '../html/unread.ts';
import type { SectorReport, SectorTable } from '../json-contract.ts';
import { tableTitle } from '../table-title.ts';
import { noteLines } from './text.ts';

/** Nothing may be loaded, run or sent; the one style sheet is named by its fingerprint. */
const POLICY = `default-src 'none'; style-src 'sha256-${SECTOR_STYLE_SHA256}'; base-uri 'none'; form-action 'none'`;

/** The sector as a page that needs nothing else, fit to be read, printed and listened to. No script. */
export function renderSectorHtml(report: SectorReport, options: RenderOptions = {}): string {
  const phrases = sectorPhrasesIn(options.language);
  const page: Page = { report, phrases, language: phrases.language };
  const { words } = phrases;
  const kind = report.named ? phrases.intern : phrases.anonymous;
  const mark = report.named
    ? html`<aside class="mark" aria-label="${phrases.intern}"><strong>${phrases.intern}</strong> · ${phrases.internMeaning}</aside>`
    : NOTHING;
  const source = html`<!doctype html>
<html lang="${phrases.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${phrases.title} (${kind}) – Toetssteen</title>
<style>${new Markup(SECTOR_STYLE)}</style>
</head>
<body class="${report.named ? `intern-${phrases.language}` : 'anonymous'}">
<a class="skip" href="#main">${words.counts}</a>
${mark}
<header>
<p class="kicker">Toetssteen</p>
<h1>${phrases.title}</h1>
<p class="lead">${report.named ? phrases.internMeaning : phrases.anonymousMeaning(report.smallestGroup)}${report.totalsHidden ? ` ${phrases.totalsHidden}` : ''}</p>
</header>
<nav aria-labelledby="contents"><h2 id="contents">${words.contents}</h2><ol>${report.tables.map(
    (table, at) => html`<li><a href="#t-${at + 1}">${tableTitle(table, phrases)}</a></li>`,
  )}${report.changes.length === 0 ? NOTHING : html`<li><a href="#changes">${words.changes}</a></li>`}<li><a href="#about">${words.about}</a></li></ol></nav>
<main id="main" tabindex="-1">${report.tables.map((table, at) => tableMarkup(page, table, at + 1))}${changesMarkup(page)}${aboutMarkup(page)}
</main>
<footer>${phrases.closing.slice(1).map((sentence) => html`<p>${sentence}</p>`)}</footer>
</body>
</html>
`;
  return source.source;
}

function tableMarkup(page: Page, table: SectorTable, at: number): Markup {
  const { phrases, report } = page;
  return html`
<section class="sheet" id="t-${at}" aria-labelledby="h-${at}">
<h2 id="h-${at}">${tableTitle(table, phrases)}</h2>
<p>${phrases.basis({ ...table.institutions, documents: table.documents })}</p>${unreadMarkup(page, table)}
${
  table.shown
    ? html`<h3>${phrases.words.counts}</h3>${countsMarkup(page, table, at)}${breakdownsMarkup(page, table, at)}${matrixMarkup(page, table, at)}${distributionsMarkup(page, table, at)}`
    : html`<p class="note">${phrases.tooFew(report.smallestGroup)}</p>`
}
</section>`;
}

function changesMarkup(page: Page): Markup {
  const { report, phrases, language } = page;
  if (report.changes.length === 0) return NOTHING;
  return html`
<section class="sheet" id="changes" aria-labelledby="h-changes">
<h2 id="h-changes">${phrases.words.changes}</h2>${report.changes.map((change) => {
    const table = report.tables.find(({ kind }) => kind === change.kind);
    const { words } = phrases;
    const title = phrases.change(
      change.before === '' ? words.before.toLowerCase() : change.before,
      change.after === '' ? words.after.toLowerCase() : change.after,
    );
    return html`
<h3>${table?.title[language] ?? change.kind}. ${title}</h3>${changeMarkup(page, change)}`;
  })}
</section>`;
}

function aboutMarkup({ report, phrases, language }: Page): Markup {
  const { words } = phrases;
  const notes = noteLines(report, phrases);
  return html`
<section class="sheet" id="about" aria-labelledby="h-about">
<h2 id="h-about">${words.about}</h2>
<p>${phrases.closing[0]}</p>${notes.length === 0 ? NOTHING : html`<ul class="plain">${notes.map((line) => html`<li>${line}</li>`)}</ul>`}
<dl class="facts">${report.tables.map(
    ({ title, rubric, source }) =>
      html`<div><dt>${title[language]}</dt><dd>${rubric.id} ${rubric.version} (${rubric.hash}). ${words.source}: ${source}</dd></div>`,
  )}<div><dt>Toetssteen</dt><dd>${report.tool}</dd></div></dl>
</section>`;
}
