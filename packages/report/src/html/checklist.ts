import type { Status } from '@toetssteen/scorer';
import { attributeText } from '../attribute-text.ts';
import type { Phrases } from '../locales/phrases.ts';
import { STATUS_SIGNS } from '../text/paint.ts';
import type { NumberedGroup, NumberedRow } from './anchors.ts';
import { html, type Markup, NOTHING } from './markup.ts';
import { evidenceMarkup, nearestMarkup } from './passages.ts';
import type { Sheet } from './sheet.ts';

export function checklistMarkup(sheet: Sheet, groups: readonly NumberedGroup[]): Markup {
  const { phrases } = sheet;
  return html`${groups.map(
    ({ group, number, rows }) => html`
<section class="group" aria-labelledby="g-${number}">
<h3 id="g-${number}"><span class="number">${number}</span> ${group.label[phrases.language]}</h3>
<ul class="rows">${rows.map((row) => rowMarkup(sheet, row))}
</ul>
</section>`,
  )}`;
}

function rowMarkup(sheet: Sheet, row: NumberedRow): Markup {
  const { phrases } = sheet;
  const { entry } = row;
  const label = entry.row.label[phrases.language];
  const title = (badge: Markup): Markup =>
    html`<h4><span class="number">${entry.number}</span> <span class="label">${label}</span> ${badge}</h4>`;
  const definition = html`<p class="definition">${entry.row.definition[phrases.language]} <span class="source">${phrases.words.source}: ${entry.row.source}</span></p>`;

  if (entry.kind === 'attribute') {
    const value = attributeText(entry.row, entry.value, phrases);
    return html`
<li class="row is-attribute" id="${entry.id}">${title(html`<span class="value">${value}</span>`)}
${definition}${evidenceMarkup(sheet, row.evidence)}</li>`;
  }
  const { status } = entry.finding;
  if (entry.kind === 'derived') {
    return html`
<li class="row is-derived" id="${entry.id}">${title(html`<span class="value">${phrases.derivedStatus[status]}</span>`)}
<p class="definition">${phrases.words.derived}. ${entry.row.definition[phrases.language]} <span class="source">${phrases.words.source}: ${entry.row.source}</span></p></li>`;
  }
  const excludes = entry.row.excludes[phrases.language];
  return html`
<li class="row is-${status}" id="${entry.id}">${title(badgeMarkup(status, phrases))}
${definition}${excludes === '' || status === 'present' ? NOTHING : html`<p class="excludes">${phrases.words.notCounted}: ${excludes}</p>`}
${evidenceMarkup(sheet, row.evidence)}${nearestMarkup(sheet, row)}</li>`;
}

export function badgeMarkup(status: Status, phrases: Phrases): Markup {
  return html`<span class="badge badge-${status}"><span class="sign" aria-hidden="true">${STATUS_SIGNS[status]}</span>${phrases.status[status]}</span>`;
}
