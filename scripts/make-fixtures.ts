/**
 * Makes the HTML, DOCX and PDF of every fixture from its Markdown. The made files are committed, so that only who changes
 * a source needs the writers: Debian's `chromium` and `libreoffice-writer`.
 *
 *     pnpm fixtures [folder...]
 */
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { convertOffice } from '../test/writers/convert-office.ts';
import { escapeMarkup } from '../test/writers/escape.ts';
import { printHtml } from '../test/writers/print-html.ts';

const corpus = join(import.meta.dirname, '../corpus-fixtures');

/** Looks that differ, so that no reader of PDFs is fitted to one of them. */
const LOOKS = [
  { writer: 'chromium', css: 'body{font:11pt/1.4 serif} @page{size:A4;margin:25mm}' },
  { writer: 'libreoffice', css: 'body{font-family:"Liberation Sans";font-size:10.5pt}' },
  {
    writer: 'chromium',
    css: 'body{font:10pt/1.5 sans-serif} h1{font-size:26pt} @page{size:A4;margin:20mm 30mm}',
  },
] as const;

const asked = process.argv.slice(2).map((folder) => basename(folder));
/** Beside the fixtures stands the fictional sector, which is made from `test/sector`. */
const OTHERS = ['sector'];
const folders = (await readdir(corpus, { withFileTypes: true })).filter(
  (entry) => entry.isDirectory() && !OTHERS.includes(entry.name),
);
for (const [index, { name }] of folders.toSorted((a, b) => (a.name < b.name ? -1 : 1)).entries()) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const folder = join(corpus, name);
  for (const file of (await readdir(folder)).filter((each) => each.endsWith('.md'))) {
    await make(folder, file.slice(0, -'.md'.length), LOOKS[index % LOOKS.length] as (typeof LOOKS)[number]);
    process.stdout.write(`${name}/${file}\n`);
  }
}

async function make(folder: string, stem: string, look: (typeof LOOKS)[number]): Promise<void> {
  const markdown = await readFile(join(folder, `${stem}.md`), 'utf8');
  const title = /^# (.+)$/mu.exec(markdown)?.[1] ?? stem;
  const language = /"nl"/u.test(await readFile(join(folder, 'labels.json'), 'utf8')) ? 'nl' : 'en';
  const body = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  const head = `<meta charset="utf-8"><title>${escapeMarkup(title)}</title><style>${look.css}</style>`;
  const html = `<!doctype html>\n<html lang="${language}">\n<head>${head}</head>\n<body>\n${body}\n</body>\n</html>\n`;
  await writeFile(join(folder, `${stem}.html`), html);
  await convert(folder, `${stem}.html`, 'docx');
  if (look.writer === 'libreoffice') await convert(folder, `${stem}.docx`, 'pdf');
  else await printHtml(join(folder, `${stem}.html`), join(folder, `${stem}.pdf`));
}

async function convert(folder: string, file: string, format: 'docx' | 'pdf'): Promise<void> {
  const place = await mkdtemp(join(tmpdir(), 'fixtures-'));
  const made = await convertOffice(join(folder, file), format, place);
  await copyFile(made, join(folder, basename(made)));
  await rm(place, { recursive: true, force: true });
}
