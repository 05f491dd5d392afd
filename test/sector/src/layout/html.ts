import { escapeMarkup } from '../../../writers/escape.ts';
import { A4, COLUMN_GAP, type Look, type Sheet, WORDS } from './page.ts';
import { isElement, isRight, type Node, textOf } from './tree.ts';

/** A page of HTML for Chromium to print. @param hyphenate puts soft hyphens into text that is justified */
export function htmlOf(sheet: Sheet, look: Look, hyphenate: (text: string) => string): string {
  const write = (node: Node): string => nodeOf(node, look.columns > 1 ? hyphenate : (text) => text);
  const title = escapeMarkup(sheet.title);
  const head = look.cover
    ? `<section class="cover"><div class="band"></div><h1>${title}</h1><p>${escapeMarkup(sheet.subtitle)}</p></section>`
    : `<h1>${title}</h1>`;
  return `<!doctype html>
<html lang="${sheet.language}"><head><meta charset="utf-8"><title>${title}</title>
<style>${styleOf(sheet, look)}</style></head>
<body>${head}
${look.contents ? contentsOf(sheet) : ''}
<main>${sheet.blocks.map(write).join('\n')}</main>
</body></html>`;
}

function contentsOf({ blocks, language }: Sheet): string {
  const chapters = blocks
    .filter(({ tag }) => tag === 'h2')
    .map((each) => `<li>${escapeMarkup(textOf(each))}</li>`);
  return `<nav><p>${WORDS[language].contents}</p><ul>${chapters.join('')}</ul></nav>`;
}

function nodeOf(node: Node, hyphenate: (text: string) => string): string {
  if (!isElement(node)) return escapeMarkup(hyphenate(node));
  const { tag, attributes } = node;
  if (tag === 'br' || tag === 'hr') return `<${tag}>`;
  const start = attributes.start === undefined ? '' : ` start="${attributes.start}"`;
  const align = isRight(node) ? ' class="right"' : '';
  const whole = /^h\d$/u.test(tag) ? (text: string) => text : hyphenate;
  return `<${tag}${start}${align}>${node.children.map((child) => nodeOf(child, whole)).join('')}</${tag}>`;
}

function styleOf(sheet: Sheet, look: Look): string {
  const { top, bottom, left, right } = look.margin;
  const { page, of } = WORDS[sheet.language];
  const number =
    look.foot === 'number' ? 'counter(page)' : `"${page} " counter(page) " ${of} " counter(pages)`;
  const furniture = `font: 8pt ${look.headFace}; color: #555;`;
  const two = look.columns > 1;
  return `
@page { size: A4; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm;
  ${look.runningHead ? `@top-right { content: "${sheet.runningHead.replace(/"/gu, '')}"; ${furniture} white-space: nowrap; }` : ''}
  @bottom-right { content: ${number}; ${furniture} } }
${look.cover ? '@page :first { margin: 0; @top-right { content: none; } @bottom-right { content: none; } }' : ''}
body { margin: 0; font: ${look.size}pt/${look.leading} ${look.face}; color: #1a1a1a; }
${two ? `main { columns: ${look.columns}; column-gap: ${COLUMN_GAP}mm; column-fill: ${look.chaptersOnNewPages ? 'balance' : 'auto'}; }` : ''}
.cover { position: relative; width: ${A4.width}mm; height: ${A4.height}mm; box-sizing: border-box; padding: 95mm 30mm 0; background: #${look.accent}; color: white; overflow: hidden; break-after: page; }
.cover h1 { font-size: 34pt; color: white; margin: 0 0 8mm; }
.cover p { font: 14pt ${look.headFace}; }
.band { position: absolute; right: -60mm; bottom: -70mm; width: 180mm; height: 180mm; border-radius: 50%; border: 14mm solid rgb(255 255 255 / 0.18); }
nav { break-after: page; } nav p { font: bold 20pt ${look.headFace}; color: #${look.accent}; } nav ul { list-style: none; padding: 0; } nav li { padding: 1.4mm 0; border-bottom: 0.3pt solid #bbb; }
h1, h2, h3, h4 { font-family: ${look.headFace}; line-height: 1.2; color: #${look.accent}; }
h1 { font-size: 24pt; margin: 0 0 8mm; }
h2 { font-size: 1.7em; margin: 1.2em 0 0.6em; break-after: avoid; ${look.chaptersOnNewPages ? 'break-before: page; margin-top: 0;' : ''} ${two && look.chaptersOnNewPages ? 'column-span: all;' : ''} }
nav + main > h2:first-child, h1 + main > h2:first-child, .cover + main > h2:first-child { break-before: auto; }
h3 { font-size: 1.15em; margin: 1.3em 0 0.4em; break-after: avoid; }
h4 { font-size: 1em; margin: 1em 0 0.3em; break-after: avoid; }
p { margin: 0 0 0.7em; ${two ? 'text-align: justify; hyphens: manual;' : ''} }
ul, ol { margin: 0 0 0.8em; padding-left: 1.6em; } li { margin-bottom: 0.25em; }
table { border-collapse: collapse; width: 100%; margin: 0.6em 0 1.2em; font-size: 0.88em; line-height: 1.3; }
th { text-align: left; color: white; background: #${look.accent}; } th, td { padding: 1mm 1.6mm; vertical-align: top; }
td { border-bottom: 0.3pt solid #bbb; } tr { break-inside: avoid; } .right { text-align: right; }
blockquote { margin: 1em 0; padding-left: 4mm; border-left: 1mm solid #${look.accent}; }`;
}
