import type { Status } from '@toetssteen/scorer';
import { attributeText } from '../attribute-text.ts';
import { languageOfBlock } from '../languages.ts';
import type { Phrases } from '../locales/phrases.ts';
import { placeOf } from '../place.ts';
import type { AssessedFile } from '../result.ts';
import { STATUS_SIGNS } from '../text/paint.ts';
import type { Anchored, NumberedGroup, NumberedRow } from './anchors.ts';
import { html, type Markup, NOTHING } from './markup.ts';
import { quoteMarkup } from './quote.ts';

/** Passages shown at once; the others stand behind a fold. */
const OPEN_PASSAGES = 2;

export function checklistMarkup(
  file: AssessedFile,
  groups: readonly NumberedGroup[],
  phrases: Phrases,
): Markup {
  return html`${groups.map(
    ({ group, number, rows }) => html`
<section class="group" aria-labelledby="g-${number}">
<h3 id="g-${number}"><span class="number">${number}</span> ${group.label[phrases.language]}</h3>
<ul class="rows">${rows.map((row) => rowMarkup(file, row, phrases))}
</ul>
</section>`,
  )}`;
}

function rowMarkup(file: AssessedFile, row: NumberedRow, phrases: Phrases): Markup {
  const { entry } = row;
  const label = entry.row.label[phrases.language];
  const title = (badge: Markup): Markup =>
    html`<h4><span class="number">${entry.number}</span> <span class="label">${label}</span> ${badge}</h4>`;
  const definition = html`<p class="definition">${entry.row.definition[phrases.language]} <span class="source">${phrases.words.source}: ${entry.row.source}</span></p>`;

  if (entry.kind === 'attribute') {
    const value = attributeText(entry.row, entry.value, phrases);
    return html`
<li class="row is-attribute" id="${entry.id}">${title(html`<span class="value">${value}</span>`)}
${definition}${passages(file, row.evidence, phrases)}</li>`;
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
${passages(file, row.evidence, phrases)}${nearest(file, row, phrases)}</li>`;
}

export function badgeMarkup(status: Status, phrases: Phrases): Markup {
  return html`<span class="badge badge-${status}"><span class="sign" aria-hidden="true">${STATUS_SIGNS[status]}</span>${phrases.status[status]}</span>`;
}

function passages(file: AssessedFile, all: readonly Anchored[], phrases: Phrases): Markup {
  if (all.length === 0) return NOTHING;
  const open = all.slice(0, OPEN_PASSAGES);
  const folded = all.slice(OPEN_PASSAGES);
  const list = (items: readonly Anchored[]): Markup =>
    html`<ul class="evidence">${items.map((item) => passageMarkup(file, item, phrases))}</ul>`;
  return html`${list(open)}${
    folded.length === 0
      ? NOTHING
      : html`<details><summary>${phrases.words.morePassages} (${folded.length})</summary>${list(folded)}</details>`
  }`;
}

function nearest(file: AssessedFile, row: NumberedRow, phrases: Phrases): Markup {
  if (row.entry.kind !== 'element' || row.entry.finding.status !== 'absent') {
    if (row.nearest.length === 0) return NOTHING;
  }
  if (row.nearest.length === 0) return html`<p class="nothing">${phrases.words.nothingNear}</p>`;
  return html`<details><summary>${phrases.words.nearest} (${row.nearest.length})</summary><ul class="evidence">${row.nearest.map((item) => passageMarkup(file, item, phrases))}</ul></details>`;
}

function passageMarkup(file: AssessedFile, item: Anchored, phrases: Phrases): Markup {
  const place = placeOf(file.document, item.passage);
  const language = languageOfBlock(file, place.block);
  const quote = quoteMarkup(file, item.passage.span, item.words);
  const confidence =
    place.confidence === undefined
      ? NOTHING
      : html` <span class="confidence">(${phrases.words.confidence}: ${Math.round(place.confidence * 100)}%)</span>`;
  return html`
<li><blockquote class="quote quote-${item.look}"${language === undefined ? NOTHING : html` lang="${language}"`}>${quote}</blockquote>
<p class="where"><a href="#${item.id}">${phrases.shortPage(place.label, place.page)}</a>${
    place.headings.length === 0 ? NOTHING : html` <span class="headings">${place.headings.join(' › ')}</span>`
  }${confidence}</p></li>`;
}
