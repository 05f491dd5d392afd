import { pathToFileURL } from 'node:url';
import { run } from './run.ts';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-pdf-header-footer',
];

/**
 * Prints an HTML file as a PDF, with Debian's `chromium`.
 *
 * @param html path of the file
 * @param pdf where the PDF comes
 * @param tagged whether the PDF tells its headings, paragraphs and lists apart
 */
export async function printHtml(html: string, pdf: string, tagged = true): Promise<void> {
  const tagging = tagged ? [] : ['--disable-pdf-tagging'];
  await run('chromium', [...FLAGS, ...tagging, `--print-to-pdf=${pdf}`, pathToFileURL(html).href]);
}
