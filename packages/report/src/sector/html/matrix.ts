import { html, type Markup, NOTHING } from '../../html/markup.ts';
import { phrasesIn } from '../../locales/locales.ts';
import { fit } from '../../text/cells.ts';
import type { SectorTable } from '../json-contract.ts';
import { tableTitle } from '../table-title.ts';
import type { Page } from './page.ts';

/** In units of the picture. */
const CELL = 18;
const GAP = 3;
const LABEL = 330;
const HEAD = 24;
/** Letters of a label that fit beside the cells. */
const LABEL_LETTERS = 52;

type Named = NonNullable<SectorTable['named']>;
type Status = Named['matrix'][number]['statuses'][number];

/** Elements by institution as a picture, and the same as a table. Only in a report with names. */
export function matrixMarkup(page: Page, table: SectorTable, at: number): Markup {
  const { named } = table;
  if (named === null || named.matrix.length === 0) return NOTHING;
  const { phrases } = page;
  return html`
<h3>${phrases.words.matrix}</h3>
<p class="soft">${phrases.matrixMeaning(named.matrix.length, rowCount(table))}</p>
<ol class="columns">${named.matrix.map(({ institution }) => html`<li>${institution}</li>`)}</ol>
<div class="scroll" role="region" aria-label="${tableTitle(table, phrases)}. ${phrases.words.matrix}" tabindex="0">${picturesMarkup(page, table, named, `m-${at}`)}</div>
<details class="fold"><summary>${phrases.words.asTable}</summary><div class="scroll" role="region" aria-label="${tableTitle(table, phrases)}. ${phrases.words.matrix}: ${phrases.words.asTable}" tabindex="0">${tableMarkup(page, table, named)}</div></details>`;
}

/** One picture for each group of elements, so that none is cut by the end of a page. */
function picturesMarkup({ phrases, language }: Page, table: SectorTable, named: Named, id: string): Markup {
  const width = LABEL + named.matrix.length * (CELL + GAP);
  let first = 0;
  return html`${table.groups.map((group, at) => {
    const start = first;
    first += group.rows.length;
    const height = HEAD + group.rows.length * (CELL + GAP) + GAP;
    const name = `${id}-${at + 1}`;
    return html`
<svg class="matrix" role="img" aria-labelledby="${name}-t ${name}-d" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<title id="${name}-t">${group.label[language]}</title><desc id="${name}-d">${phrases.matrixMeaning(named.matrix.length, group.rows.length)}</desc>
<text class="group" x="0" y="15">${fit(group.label[language], LABEL_LETTERS)}</text>${named.matrix.map(
      (_, column) =>
        html`<text class="soft" text-anchor="middle" x="${cellX(column) + CELL / 2}" y="15">${column + 1}</text>`,
    )}${group.rows.map(({ label }, row) => {
      const y = HEAD + row * (CELL + GAP);
      return html`
<text x="0" y="${y + 13}">${fit(label[language], LABEL_LETTERS)}</text>${named.matrix.map(
        ({ statuses }, column) => cellMarkup(statuses[start + row] ?? 'unreadable', cellX(column), y),
      )}`;
    })}
</svg>`;
  })}`;
}

function cellX(column: number): number {
  return LABEL + column * (CELL + GAP);
}

/** A shape for each status, so that it can be told without colours. */
function cellMarkup(status: Status, x: number, y: number): Markup {
  const box = (look: string): Markup =>
    html`<rect class="cell ${look}" x="${x}" y="${y}" width="${CELL}" height="${CELL}" rx="3"/>`;
  switch (status) {
    case 'present':
      return box('present');
    case 'doubtful':
      return html`${box('doubtful')}<circle class="dot" cx="${x + CELL / 2}" cy="${y + CELL / 2}" r="3"/>`;
    case 'absent':
      return box('absent');
    case 'unreadable':
      return html`${box('unreadable')}<path class="stripe" d="M${x + 3} ${y + CELL - 3}L${x + CELL - 3} ${y + 3}"/>`;
  }
}

function tableMarkup({ phrases, language }: Page, table: SectorTable, named: Named): Markup {
  const { status } = phrasesIn(language);
  const rows = table.groups.flatMap((group) => group.rows);
  return html`<table><thead><tr><th scope="col">${phrases.words.element}</th>${named.matrix.map(
    ({ institution }) => html`<th scope="col">${institution}</th>`,
  )}</tr></thead><tbody>${rows.map(
    ({ label }, row) => html`
<tr><th scope="row">${label[language]}</th>${named.matrix.map(({ statuses }) => html`<td>${status[statuses[row] ?? 'unreadable']}</td>`)}</tr>`,
  )}</tbody></table>`;
}

function rowCount({ groups }: SectorTable): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}
