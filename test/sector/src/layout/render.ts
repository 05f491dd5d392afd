import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { convertOffice } from '../../../writers/convert-office.ts';
import { loadHyphenator } from '../../../writers/hyphenate.ts';
import { printHtml } from '../../../writers/print-html.ts';
import { typesetTex } from '../../../writers/typeset-tex.ts';
import type { Make } from '../documents.ts';
import { fodtOf } from './fodt.ts';
import { htmlOf } from './html.ts';
import type { Look, Sheet } from './page.ts';
import { scanPages } from './scan.ts';
import { texOf } from './tex.ts';

/** Lays a document out. @param folder an empty one @returns the path of the file, in `folder` */
export async function render(sheet: Sheet, look: Look, make: Make, folder: string): Promise<string> {
  switch (make) {
    case 'chromium': {
      const html = join(folder, 'made.html');
      const pdf = join(folder, 'made.pdf');
      await writeFile(html, htmlOf(sheet, look, await loadHyphenator(sheet.language)));
      // What is laid out in columns is mostly made with programs that write no tags; both kinds must be read.
      await printHtml(html, pdf, look.columns === 1);
      return pdf;
    }
    case 'latex':
      return typesetTex(texOf(sheet, look), folder);
    case 'scan':
      return scanPages(await render(sheet, look, 'libreoffice', folder), folder);
    default: {
      const source = join(folder, 'made.fodt');
      await writeFile(source, fodtOf(sheet, look));
      return convertOffice(source, make === 'docx' ? 'docx' : 'pdf', folder);
    }
  }
}
