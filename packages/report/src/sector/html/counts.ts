import { html, type Markup, NOTHING } from '../../html/markup.ts';
import { phrasesIn } from '../../locales/locales.ts';
import type { SectorQuote, SectorRow, SectorTable } from '../json-contract.ts';
import type { Page } from './page.ts';

/** n of N for every element with a bar; each opens to its definition and its quotes. */
export function countsMarkup(page: Page, table: SectorTable, at: number): Markup {
  const { language } = page;
  return html`${table.groups.map(
    (group, groupAt) => html`
<h4>${group.label[language]}</h4>
<ul class="rows">${group.rows.map((row, rowAt) => rowMarkup(page, row, `${at}-${groupAt + 1}-${rowAt + 1}`))}
</ul>`,
  )}`;
}

/** Where the quotes of a row stand: a link there opens the row. */
export function rowAnchors(table: SectorTable, at: number): ReadonlyMap<string, string> {
  return new Map(
    table.groups.flatMap(({ rows }, groupAt) =>
      rows.map((row, rowAt) => [row.element, `q-${at}-${groupAt + 1}-${rowAt + 1}`]),
    ),
  );
}

function rowMarkup(page: Page, row: SectorRow, key: string): Markup {
  const { phrases, language } = page;
  const { words } = phrases;
  const derived = row.kind === 'derived' ? html` <span class="more">${words.derived}</span>` : NOTHING;
  return html`
<li><details><summary class="line"><span class="label">${row.label[language]}${derived}</span>${barMarkup(row)}${numberMarkup(page, row)}</summary>
<div class="inside" id="q-${key}"><p class="definition">${row.definition[language]} (${words.source}: ${row.source})</p>${quotesMarkup(page, row)}</div></details></li>`;
}

function barMarkup({ counts }: SectorRow): Markup {
  if (counts === null || counts.of === 0) return html`<span></span>`;
  const present = (counts.present / counts.of) * 100;
  const doubtful = (counts.doubtful / counts.of) * 100;
  const last =
    counts.doubtful === 0
      ? NOTHING
      : html`<rect class="is-doubtful-bar" x="${present}" y="1" width="${doubtful}" height="8"/>`;
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="ground" x="0" y="1" width="100" height="8"/><rect class="is-present" x="0" y="1" width="${present}" height="8"/>${last}</svg>`;
}

function numberMarkup({ phrases }: Page, { counts }: SectorRow): Markup {
  if (counts === null) return html`<span class="number hidden">${phrases.hidden}</span><span></span>`;
  const beside = [
    ...(counts.doubtful === 0 ? [] : [phrases.doubtful(counts.doubtful)]),
    ...(counts.unreadable === 0 ? [] : [phrases.unreadable(counts.unreadable)]),
  ].join(', ');
  return html`<span class="number">${boldNumber(phrases.nOf(counts.present, counts.of), counts.present)}</span> <span class="beside">${beside}</span>`;
}

/** `**8** of 16` */
function boldNumber(text: string, present: number): Markup {
  const digits = String(present);
  return text.startsWith(digits)
    ? html`<strong>${digits}</strong>${text.slice(digits.length)}`
    : html`${text}`;
}

function quotesMarkup(page: Page, row: SectorRow): Markup {
  const { report, phrases } = page;
  if (row.kind === 'derived') return NOTHING;
  if (row.quotes.length === 0) return html`<p class="soft">${phrases.words.noQuotes}</p>`;
  const chosen = report.named ? NOTHING : html`<p class="soft">${phrases.words.quotesChosen}</p>`;
  return html`${row.quotes.map((quote) => quoteMarkup(page, quote))}${chosen}`;
}

function quoteMarkup({ language }: Page, { quote, status, language: spoken, place }: SectorQuote): Markup {
  const lang = spoken === null ? NOTHING : html` lang="${spoken}"`;
  const phrases = phrasesIn(language);
  const doubtful = status === 'doubtful' ? ` · ${phrases.status.doubtful}` : '';
  const where =
    place === null
      ? NOTHING
      : html`<p class="where">${place.institution} · ${place.document} · ${phrases.shortPage(place.label, place.page)}${doubtful}</p>`;
  return html`
<blockquote class="is-${status}-quote"${lang}>${quote}</blockquote>${where}`;
}
