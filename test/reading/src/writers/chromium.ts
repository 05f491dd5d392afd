import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { escapeMarkup } from '../../../writers/escape.ts';
import { type Hyphenator, loadHyphenator } from '../../../writers/hyphenate.ts';
import { printHtml } from '../../../writers/print-html.ts';
import { atNoteMarks, type KnownBlock, type KnownText } from '../known-text.ts';
import { COLUMN_GAP, type Layout } from '../layouts.ts';
import type { Writer } from './writer.ts';

/** Millimetres between the text and what stands in the bar beside it. */
const GAP_BEFORE_BAR = 6;

/** HTML and CSS, printed by Chromium. It has no footnotes, so the notes stand in small type after the text. */
export const chromium: Writer = {
  id: 'chromium',
  async write(text, layout, folder) {
    const hyphenate = await loadHyphenator(text.language);
    const html = join(folder, 'source.html');
    const pdf = join(folder, 'made.pdf');
    await writeFile(html, htmlOf(text, layout, hyphenate));
    // What is laid out in columns is mostly made with programs that write no tags; both kinds must be read.
    await printHtml(html, pdf, layout.columns === 1);
    return pdf;
  },
};

function htmlOf(text: KnownText, layout: Layout, hyphenate: Hyphenator): string {
  const write = (each: string) => escapeMarkup(hyphenate(each));
  const body = text.blocks.map((block) => blockOf(block, write)).join('\n');
  const notes = text.notes.map((note, index) => `<p><sup>${index + 1}</sup> ${write(note)}</p>`).join('\n');
  return `<!doctype html>
<html lang="${text.language}"><head><meta charset="utf-8"><title>${escapeMarkup(text.title)}</title>
<style>${styleOf(text, layout)}</style></head>
<body><h1>${escapeMarkup(text.title)}</h1>
<main>${body}</main>
${notes === '' ? '' : `<section class="notes">${notes}</section>`}
</body></html>`;
}

function blockOf(block: KnownBlock, write: (text: string) => string): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escapeMarkup(block.text)}</h${block.level}>`;
    case 'paragraph': {
      const parts = atNoteMarks(block.text);
      return `<p>${parts.map((part, index) => (index % 2 === 0 ? write(part) : `<sup>${part}</sup>`)).join('')}</p>`;
    }
    case 'list': {
      const items = block.items.map(({ text, items: inner }) => {
        const nested = inner?.map((each) => `<li>${write(each.text)}</li>`).join('');
        return `<li>${write(text)}${nested === undefined ? '' : `<ul>${nested}</ul>`}</li>`;
      });
      return block.ordered ? `<ol>${items.join('')}</ol>` : `<ul>${items.join('')}</ul>`;
    }
    case 'table': {
      const rows = block.rows.map((cells, index) => {
        const cell = index === 0 ? 'th' : 'td';
        return `<tr>${cells.map((each) => `<${cell}>${escapeMarkup(each)}</${cell}>`).join('')}</tr>`;
      });
      return `<table>${rows.join('')}</table>`;
    }
    case 'box': {
      const paragraphs = block.paragraphs.map((each) => `<p>${write(each)}</p>`).join('');
      return `<aside><p><b>${write(block.title)}</b></p>${paragraphs}</aside>`;
    }
  }
}

function styleOf(text: KnownText, layout: Layout): string {
  const { page, size } = layout;
  const bar = layout.boxes === 'bar';
  const { top, bottom, left } = page.margin;
  // What stands outside the printed area is lost, so a bar has to lie within it.
  const right = bar ? left : page.margin.right;
  const barWidth = page.margin.right - right - GAP_BEFORE_BAR;
  const number =
    layout.foot === 'number'
      ? 'counter(page)'
      : `"${text.page} " counter(page) " ${text.of} " counter(pages)`;
  const aside = bar
    ? `float: right; width: ${barWidth}mm; margin-right: -${barWidth + GAP_BEFORE_BAR}mm; font-size: 0.85em; break-inside: avoid;`
    : 'break-inside: avoid; border: 0.5pt solid black; background: #eee; padding: 2mm;';
  return `
    @page { size: ${page.width}mm ${page.height}mm; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm;
      @top-left { content: "${text.runningHead}"; font: 8pt 'Liberation Sans'; white-space: nowrap; }
      @bottom-center { content: ${number}; font: 8pt 'Liberation Sans'; } }
    body { margin: 0; font: ${size}pt/1.5 'Liberation ${layout.face === 'serif' ? 'Serif' : 'Sans'}'; }
    main { ${bar ? `margin-right: ${barWidth + GAP_BEFORE_BAR}mm;` : ''} columns: ${layout.columns}; column-gap: ${COLUMN_GAP}mm; column-fill: ${layout.across ? 'balance' : 'auto'}; }
    p, li { text-align: justify; hyphens: manual; }
    p { margin: 0 0 0.6em; }
    h1 { font-size: 2em; line-height: 1.2; }
    h2 { font-size: 1.5em; line-height: 1.2; break-after: avoid; ${layout.across ? 'column-span: all;' : ''} }
    h3 { font-size: 1.15em; line-height: 1.2; break-after: avoid; }
    sup { font-size: 0.65em; line-height: 0; }
    td, th { text-align: left; padding: 0.5mm 3mm 0.5mm 0; }
    table { margin: 1em 0; font-size: 0.9em; }
    aside { ${aside} }
    .notes { margin-top: 2em; border-top: 0.5pt solid black; padding-top: 1mm; font-size: 0.8em; }`;
}
