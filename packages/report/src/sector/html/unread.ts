import { html, type Markup, NOTHING } from '../../html/markup.ts';
import { phrasesIn } from '../../locales/locales.ts';
import type { SectorTable } from '../json-contract.ts';
import type { Page } from './page.ts';

/** Who is out of N, by name: without a document, or with one that could not be read. */
export function unreadMarkup({ phrases, language }: Page, { named }: SectorTable): Markup {
  if (named === null || named.missing.length + named.unread.length === 0) return NOTHING;
  const { words } = phrases;
  const failures = phrasesIn(language).failure;
  return html`
<ul class="plain">${named.missing.map(
    ({ institution, notThere }) =>
      html`<li>${words.missing}: ${institution}${notThere.length === 0 ? '' : ` (${notThere.join(', ')}: ${words.notThere})`}</li>`,
  )}${named.unread.map(
    ({ institution, document, code, message }) =>
      html`<li>${words.unread}: ${institution}, ${document}. ${code === null ? words.notThere : (failures[code] ?? message)}</li>`,
  )}</ul>`;
}
