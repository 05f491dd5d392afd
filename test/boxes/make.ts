/**
 * Makes the PDFs in `made/`, one with each writer: Debian's `chromium`, `libreoffice-writer` and pdfLaTeX. They are
 * committed, so that only who changes the text needs the writers.
 *
 *     node --conditions=toetssteen-source test/boxes/make.ts
 */
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convertOffice } from '../writers/convert-office.ts';
import { escapeMarkup, escapeTex } from '../writers/escape.ts';
import { printHtml } from '../writers/print-html.ts';
import { typesetTex } from '../writers/typeset-tex.ts';
import { COLOURS, PARAGRAPHS } from './coloured-text.ts';

const body = PARAGRAPHS.map((runs) => {
  const inside = runs.map(({ text, quote }) =>
    quote === undefined
      ? escapeMarkup(text)
      : `<span style="color:rgb(${COLOURS[quote].join(',')})">${escapeMarkup(text)}</span>`,
  );
  return `<p>${inside.join('')}</p>`;
}).join('\n');
const html = (style: string) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Atelier</title><style>${style}</style></head><body>${body}</body></html>`;

const tex = `\\documentclass[11pt,twocolumn]{article}
\\usepackage[utf8]{inputenc}\\usepackage[T1]{fontenc}\\usepackage{lmodern}
\\usepackage[dutch]{babel}\\usepackage[a5paper,landscape,margin=15mm]{geometry}\\usepackage{xcolor}
\\begin{document}
${PARAGRAPHS.map((runs) => {
  const inside = runs.map(({ text, quote }) =>
    quote === undefined ? escapeTex(text) : `{\\color[RGB]{${COLOURS[quote].join(',')}}${escapeTex(text)}}`,
  );
  return inside.join('');
}).join('\n\n')}
\\end{document}
`;

const folder = await mkdtemp(join(tmpdir(), 'boxes-'));
const made = (name: string) => join(import.meta.dirname, 'made', name);
const source = join(folder, 'source.html');
await writeFile(
  source,
  html('@page{size:A5;margin:14mm} body{font:9pt/1.5 sans-serif;columns:2;text-align:justify}'),
);
await printHtml(source, made('columns-chromium.pdf'));
await writeFile(source, html('body{font-family:"Liberation Serif";font-size:12pt}'));
await copyFile(await convertOffice(source, 'pdf', folder), made('page-libreoffice.pdf'));
await copyFile(await typesetTex(tex, folder), made('columns-latex.pdf'));
await rm(folder, { recursive: true });
