import { html, type Markup, NOTHING } from '../../html/markup.ts';
import { binLabel } from '../bin-label.ts';
import type { Distribution, SectorTable } from '../json-contract.ts';
import type { Page } from './page.ts';

/** In units of the picture. */
const ROW = 28;
const LABEL = 190;
const BARS = 300;
const NUMBER = 50;

/** Bars for pages, years and languages, each with a table of the same numbers. */
export function distributionsMarkup(page: Page, table: SectorTable, at: number): Markup {
  const shown = table.distributions.filter(({ bins }) => bins.length > 0);
  if (shown.length === 0) return NOTHING;
  return html`
<h3>${page.phrases.words.distributions}</h3>${shown.map((each, index) => distributionMarkup(page, each, `d-${at}-${index + 1}`))}`;
}

function distributionMarkup(page: Page, { what, bins }: Distribution, id: string): Markup {
  const { phrases } = page;
  const title = phrases.words[what];
  const most = Math.max(1, ...bins.map(({ documents }) => documents));
  const width = LABEL + BARS + NUMBER;
  return html`
<h4>${title}</h4>
<svg class="chart" role="img" aria-labelledby="${id}-t ${id}-d" viewBox="0 0 ${width} ${bins.length * ROW + 8}" width="${width}">
<title id="${id}-t">${title}</title><desc id="${id}-d">${phrases.barsOf(title)}</desc>${bins.map(
    (bin, index) => {
      const y = index * ROW + 4;
      const length = (bin.documents / most) * BARS;
      return html`
<text x="0" y="${y + 18}">${binLabel(what, bin, phrases)}</text><rect class="is-present" x="${LABEL}" y="${y + 4}" width="${length}" height="${ROW - 10}"/><text x="${LABEL + length + 8}" y="${y + 18}">${bin.documents}</text>`;
    },
  )}
</svg>
<details class="fold"><summary>${phrases.words.asTable}</summary><table><thead><tr><th scope="col">${title}</th><th scope="col" class="number-cell">${phrases.words.documents}</th></tr></thead><tbody>${bins.map(
    (bin) =>
      html`<tr><th scope="row">${binLabel(what, bin, phrases)}</th><td class="number-cell">${bin.documents}</td></tr>`,
  )}</tbody></table></details>`;
}
