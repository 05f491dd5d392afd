import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Packages whose code or data lands in the build, and where they are installed as a dependency. */
const BUNDLED: Readonly<Record<string, readonly string[]>> = {
  web: [
    '@nl-design-system-candidate/button-css',
    '@nl-design-system-candidate/heading-css',
    '@nl-design-system-candidate/link-css',
    '@nl-design-system-candidate/mark-css',
    '@nl-design-system-candidate/paragraph-css',
    '@nl-design-system-candidate/skip-link-css',
    '@utrecht/alert-css',
    '@utrecht/form-label-css',
    '@utrecht/select-css',
    '@utrecht/textarea-css',
    '@utrecht/textbox-css',
    'csv-parse',
    'csv-stringify',
    'idb',
    'pdfjs-dist',
    'preact',
  ],
  extract: ['fflate', 'htmlparser2', 'mdast-util-from-markdown', 'mdast-util-gfm', 'micromark-extension-gfm'],
  report: ['picocolors', 'string-width', 'zod'],
  scorer: ['compromise', 'natural'],
};
const PACKAGES = join(import.meta.dirname, '../..');

/** Licences of what others wrote, which the build has to carry. */
export async function licences(): Promise<string> {
  const texts: string[] = [];
  for (const [owner, names] of Object.entries(BUNDLED)) {
    for (const name of names) {
      const folder = join(PACKAGES, owner, 'node_modules', name);
      const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
        version: string;
        license: string;
      };
      const file = (await readdir(folder)).find((each) => /^licen[cs]e/iu.test(each));
      const text = file === undefined ? '' : await readFile(join(folder, file), 'utf8');
      texts.push(`${name} ${version} (${license})\n\n${text.trim()}\n`);
    }
  }
  const own = await readFile(fileURLToPath(new URL('../../../LICENSE', import.meta.url)), 'utf8');
  return [`Toetssteen (EUPL-1.2)\n\n${own.trim()}\n`, ...texts].join(`\n${'-'.repeat(80)}\n\n`);
}
