import { placeOf } from '../place.ts';
import type { Anchored, NumberedRow } from './anchors.ts';
import { wordsMarkup } from './block-content.ts';
import { html, type Markup, NOTHING } from './markup.ts';
import { langOf, type Sheet } from './sheet.ts';

/** Passages shown at once; the others stand behind a fold. */
const OPEN_PASSAGES = 2;

export function evidenceMarkup(sheet: Sheet, all: readonly Anchored[]): Markup {
  const open = all.slice(0, OPEN_PASSAGES);
  const folded = all.slice(OPEN_PASSAGES);
  if (open.length === 0) return NOTHING;
  if (folded.length === 0) return listMarkup(sheet, open);
  return html`${listMarkup(sheet, open)}${foldMarkup(sheet, sheet.phrases.words.morePassages, folded)}`;
}

/** Absence can be checked too: the passages that come nearest, or the word that there are none. */
export function nearestMarkup(sheet: Sheet, { entry, nearest }: NumberedRow): Markup {
  const { words } = sheet.phrases;
  if (nearest.length > 0) return foldMarkup(sheet, words.nearest, nearest);
  const isAbsent = entry.kind === 'element' && entry.finding.status === 'absent';
  return isAbsent ? html`<p class="nothing">${words.nothingNear}</p>` : NOTHING;
}

function foldMarkup(sheet: Sheet, title: string, items: readonly Anchored[]): Markup {
  return html`<details><summary>${title} (${items.length})</summary>${listMarkup(sheet, items)}</details>`;
}

function listMarkup(sheet: Sheet, items: readonly Anchored[]): Markup {
  return html`<ul class="evidence">${items.map((item) => passageMarkup(sheet, item))}</ul>`;
}

function passageMarkup(sheet: Sheet, item: Anchored): Markup {
  const { file, phrases } = sheet;
  const place = placeOf(file.document, item.passage);
  const words = item.words.map((span) => ({ span }));
  const quote = wordsMarkup(file.document, item.passage.span, words);
  const headings =
    place.headings.length === 0
      ? NOTHING
      : html` <span class="headings"${langOf(sheet, place.block)}>${place.headings.join(' › ')}</span>`;
  const confidence =
    place.confidence === undefined
      ? NOTHING
      : html` <span class="confidence">(${phrases.words.confidence}: ${Math.round(place.confidence * 100)}%)</span>`;
  const reason = item.heard ? html` <span class="reason">(${phrases.words.secondVoice})</span>` : NOTHING;
  return html`
<li><blockquote class="quote quote-${item.look}"${langOf(sheet, place.block)}>${quote}</blockquote>
<p class="where"><a href="#${item.id}">${phrases.shortPage(place.label, place.page)}</a>${headings}${confidence}${reason}</p></li>`;
}
