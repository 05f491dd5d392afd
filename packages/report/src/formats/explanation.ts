import type { Document } from '@toetssteen/document';
import type { Element } from '@toetssteen/rubric';
import type { Evidence, Explanation } from '@toetssteen/scorer';
import { phrasesIn } from '../locales/locales.ts';
import { pageAndConfidence, placeOf } from '../place.ts';
import type { RenderOptions } from '../result.ts';
import { SECOND_VOICE } from '../second-voice.ts';
import { printable, wrap } from '../text/cells.ts';
import { DEFAULT_WIDTH, NARROWEST_WIDTH } from './text.ts';

interface Explained {
  readonly document: Document;
  readonly row: Element;
  readonly explanation: Explanation;
}

/** Why an element has its status, for a terminal: what fired, what was refused and why, what comes nearest. */
export function renderExplanation(
  { document, row, explanation }: Explained,
  options: RenderOptions = {},
): string {
  const phrases = phrasesIn(options.language);
  const width = Math.max(NARROWEST_WIDTH, options.width ?? DEFAULT_WIDTH);
  const { finding, fired, refused } = explanation;
  const { words } = phrases;
  const heard = finding.evidence.filter(({ indicator }) => indicator === SECOND_VOICE);
  const excludes = row.excludes[phrases.language];

  const lines: string[] = [`${row.id}: ${phrases.status[finding.status]}`, row.label[phrases.language]];
  const paragraph = (text: string) =>
    lines.push(...wrap(printable(text), width - 2).map((line) => `  ${line}`));
  paragraph(row.definition[phrases.language]);
  if (excludes !== '') paragraph(`${words.notCounted}: ${excludes}`);

  const section = <T>(title: string, items: readonly T[], show: (item: T) => void) => {
    if (items.length === 0) return;
    lines.push('', `${title} (${items.length})`);
    items.forEach(show);
  };
  const passage = (evidence: Evidence, title: string) => {
    const place = placeOf(document, evidence);
    lines.push('');
    paragraph(`${pageAndConfidence(place, phrases)}: “${place.quote}”`);
    paragraph(
      `${title} [${evidence.words.map((span) => document.text.slice(span.start, span.end)).join(' | ')}]`,
    );
  };
  section(words.fired, fired, (each) => passage(each, each.indicator));
  section(words.heard, heard, (each) => passage(each, words.secondVoice));
  section(words.refused, refused, (each) =>
    passage(each, `${each.indicator}: ${phrases.refusal[each.reason]}`),
  );
  section(words.nearest, finding.nearest, (each) => {
    const place = placeOf(document, each);
    lines.push('');
    paragraph(`${pageAndConfidence(place, phrases)}: “${place.quote}”`);
  });
  if (fired.length + heard.length + refused.length + finding.nearest.length === 0)
    lines.push('', words.nothingNear);
  return `${lines.join('\n')}\n`;
}
