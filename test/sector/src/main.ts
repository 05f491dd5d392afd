/**
 * Composes and lays out the documents of the fictional sector, with their labels, into `corpus-fixtures/sector/`. They
 * are committed, so that only who changes a source needs the writers: Debian's `chromium`, `libreoffice-writer`,
 * `hyphen-nl`, `hyphen-en-gb`, `texlive-latex-recommended`, `texlive-lang-european`, `lmodern`, `poppler-utils`,
 * `fonts-liberation` and `fonts-urw-base35`.
 *
 *     node --conditions=toetssteen-source test/sector/src/main.ts [PART-OF-A-PATH]
 *
 * With a part of a path only the documents with such a path; the damaged file and the list stay as they are.
 */
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { extract } from '@toetssteen/extract';
import { DAMAGED, DOCUMENTS, fileOf, type SectorDocument } from './documents.ts';
import { LOOKS } from './layout/looks.ts';
import { render } from './layout/render.ts';
import { sheetOf } from './layout/sheet.ts';
import { DAMAGED_FILE, sectorCsv } from './sector-csv.ts';
import { collegeOf, type Labels, labelsPath, loadLabels, markdownOf } from './sources.ts';

const SECTOR = join(import.meta.dirname, '../../../corpus-fixtures/sector');
/** A file that broke off on its way keeps its beginning; a PDF without its end has no table of its objects. */
const KEPT = 0.35;

const wanted = process.argv[2] ?? '';

for (const document of DOCUMENTS.filter((each) => fileOf(each).includes(wanted))) {
  const path = join(SECTOR, fileOf(document));
  await mkdir(dirname(path), { recursive: true });
  await make(document, path);
  await copyFile(labelsPath(document), path.replace(/\.\w+$/u, '.labels.json'));
  const { pages } = await extract(await readFile(path), { name: path });
  process.stdout.write(`${fileOf(document)}: ${pages.length} pages\n`);
}
if (wanted === '') {
  await writeFile(join(SECTOR, DAMAGED_FILE), await damaged());
  const labels = new Map<string, Labels>(
    await Promise.all(DOCUMENTS.map(async (each) => [fileOf(each), await loadLabels(each)] as const)),
  );
  await writeFile(join(SECTOR, 'sector.csv'), sectorCsv(labels));
}

async function make(document: SectorDocument, path: string): Promise<void> {
  const { language, series } = await nameOf(document);
  const around = { language, series, college: collegeOf(document).name, numbered: document.numbered };
  const sheet = sheetOf(await markdownOf(document), around);
  const folder = await mkdtemp(join(tmpdir(), 'sector-'));
  await copyFile(await render(sheet, LOOKS[document.look], document.make, folder), path);
  await rm(folder, { recursive: true });
}

/** The language in which a document begins, and what it is called on its cover. */
async function nameOf(document: SectorDocument) {
  if (document.kind === 'jaarverslag') {
    return document.stock === 'en'
      ? ({ language: 'en', series: `Annual report ${document.year}` } as const)
      : ({ language: 'nl', series: `Jaarverslag ${document.year}` } as const);
  }
  const { attributes } = await loadLabels(document);
  const [first] = (attributes['taal.talen'] ?? []) as readonly string[];
  return { language: first === 'en' ? 'en' : 'nl', series: undefined } as const;
}

/** The report of another year of the same college, cut off. */
async function damaged(): Promise<Uint8Array> {
  const bytes = await readFile(join(SECTOR, DAMAGED.college, `jaarverslag-${DAMAGED.year + 1}.pdf`));
  return bytes.subarray(0, Math.round(bytes.length * KEPT));
}
