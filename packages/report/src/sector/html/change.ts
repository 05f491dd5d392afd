import { html, type Markup, NOTHING } from '../../html/markup.ts';
import type { SectorChange } from '../json-contract.ts';
import type { Page } from './page.ts';

/** What institutions gained and lost, for elements in which something changed. */
export function changeMarkup(page: Page, change: SectorChange): Markup {
  const { phrases, language } = page;
  const { words } = phrases;
  const note = change.rubricChanged ? html`<p class="note">${words.rubricChanged}</p>` : NOTHING;
  if (!change.shown) return html`${note}<p>${phrases.changeHidden}</p>`;
  const rows = change.rows.filter(
    ({ before, after, numbers }) => before !== after || numbers === null || numbers.gained + numbers.lost > 0,
  );
  const numbered = (number: number | undefined | null, names: readonly string[] | undefined): Markup => {
    if (number === undefined || number === null)
      return html`<td class="number-cell hidden">${phrases.hidden}</td>`;
    if (names === undefined || names.length === 0) return html`<td class="number-cell">${number}</td>`;
    return html`<td class="number-cell"><details><summary>${number}</summary>${names.join(', ')}</details></td>`;
  };
  return html`${note}
<p>${phrases.changeBasis(change.both, change.onlyBefore ?? 0, change.onlyAfter ?? 0)}</p>${namesOfOneOnly(page, change)}
<div class="scroll" role="region" aria-label="${change.kind}: ${phrases.change(change.before, change.after)}" tabindex="0"><table>
<thead><tr><th scope="col">${words.element}</th>${[words.before, words.after, words.gained, words.lost].map((title) => html`<th scope="col" class="number-cell">${title}</th>`)}</tr></thead>
<tbody>${rows.map(
    ({ label, before, after, numbers, named }) => html`
<tr><th scope="row">${label[language]}</th>${numbered(before, undefined)}${numbered(after, undefined)}${numbered(numbers?.gained, named?.gained)}${numbered(numbers?.lost, named?.lost)}</tr>`,
  )}
</tbody></table></div>`;
}

function namesOfOneOnly({ phrases }: Page, { named, before, after }: SectorChange): Markup {
  if (named === null) return NOTHING;
  const { words } = phrases;
  const list = (label: string, names: readonly string[]): Markup =>
    names.length === 0 ? NOTHING : html`<li>${label}: ${names.join(', ')}</li>`;
  return html`<ul class="plain">${list(before === '' ? words.before : before, named.onlyBefore)}${list(after === '' ? words.after : after, named.onlyAfter)}</ul>`;
}
