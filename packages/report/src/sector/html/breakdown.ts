import { html, type Markup, NOTHING } from '../../html/markup.ts';
import { groupName } from '../group-name.ts';
import type { SectorBreakdown, SectorTable } from '../json-contract.ts';
import { tableTitle } from '../table-title.ts';
import { rowAnchors } from './counts.ts';
import type { Page } from './page.ts';

type Cell = SectorBreakdown['rows'][number]['cells'][number];

/** A table for each column of the manifest; numbers lead to the quotes of their row. */
export function breakdownsMarkup(page: Page, table: SectorTable, at: number): Markup {
  const { words } = page.phrases;
  if (table.breakdowns.length === 0) return NOTHING;
  const anchors = rowAnchors(table, at);
  return html`
<h3>${words.breakdowns}</h3>${table.breakdowns.map((breakdown) => breakdownMarkup(page, table, breakdown, anchors))}`;
}

function breakdownMarkup(
  page: Page,
  table: SectorTable,
  breakdown: SectorBreakdown,
  anchors: ReadonlyMap<string, string>,
): Markup {
  const { phrases, language } = page;
  const { words } = phrases;
  if (!breakdown.shown) return html`<p class="soft">${phrases.breakdownTooSmall(breakdown.column)}</p>`;
  const labels = new Map(
    table.groups.flatMap(({ rows }) => rows.map((row) => [row.element, row.label[language]])),
  );
  const rows = breakdown.rows.filter(({ cells }) => cells.some((cell) => cell !== null));
  const left = breakdown.rows.length - rows.length;
  const note = left === 0 ? NOTHING : html`<p class="soft">${phrases.rowsHidden(left)}</p>`;
  if (rows.length === 0)
    return html`<p class="soft">${phrases.by(breakdown.column)}: ${phrases.rowsHidden(left)}</p>`;
  return html`
<div class="scroll" role="region" aria-label="${tableTitle(table, phrases)}. ${phrases.by(breakdown.column)}" tabindex="0"><table>
<caption>${phrases.by(breakdown.column)}</caption>
<thead><tr><th scope="col">${words.element}</th>${breakdown.groups.map(
    (group) =>
      html`<th scope="col" class="number-cell">${groupName(group, phrases)} <span class="more">${phrases.institutions(group.institutions)}</span></th>`,
  )}</tr></thead>
<tbody>${rows.map(
    ({ element, cells }) => html`
<tr><th scope="row"><a href="#${anchors.get(element) ?? ''}">${labels.get(element) ?? element}</a></th>${cells.map((cell) => cellMarkup(page, cell))}</tr>`,
  )}
</tbody></table></div>${note}`;
}

function cellMarkup({ phrases }: Page, cell: Cell): Markup {
  if (cell === null) return html`<td class="number-cell hidden">${phrases.hidden}</td>`;
  const doubtful =
    cell.doubtful === null || cell.doubtful === 0
      ? NOTHING
      : html` <span class="more">${phrases.doubtful(cell.doubtful)}</span>`;
  return html`<td class="number-cell">${phrases.nOf(cell.present, cell.of)}${doubtful}</td>`;
}
