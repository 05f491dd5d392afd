/**
 * Lays the known texts out anew and puts the files with what they must give into `test/reading/made/`.
 *
 *     node --conditions=toetssteen-source test/reading/src/make.ts [PART-OF-A-NAME]
 *
 * Needs Debian's chromium, libreoffice-writer, hyphen-nl, hyphen-en-gb, texlive-latex-recommended,
 * texlive-lang-european and lmodern.
 */
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extract } from '@toetssteen/extract';
import { MADE } from './cases.ts';
import { expectedOf } from './expected.ts';
import { adaptText } from './layouts.ts';
import { PLAN } from './plan.ts';

const wanted = process.argv[2] ?? '';

await mkdir(MADE, { recursive: true });
for (const { name, text, layout, writer } of PLAN) {
  if (!name.includes(wanted)) continue;
  const folder = await mkdtemp(join(tmpdir(), 'reading-'));
  const pdf = await writer.write(adaptText(text, layout), layout, folder);
  const { pages } = await extract(await readFile(pdf), { format: 'pdf' });
  const expected = expectedOf(text, layout, writer.id, pages.length);
  await copyFile(pdf, join(MADE, `${name}.pdf`));
  await writeFile(join(MADE, `${name}.json`), `${JSON.stringify(expected, null, 1)}\n`);
  await rm(folder, { recursive: true });
  process.stdout.write(`${name}: ${pages.length} pages\n`);
}
