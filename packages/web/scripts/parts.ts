import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packRubric } from '@toetssteen/rubric';
import { RUBRIC_IDS, readVoice, rubricPath } from '@toetssteen/rubric/node';
import { parseVoice } from '@toetssteen/scorer';
import { packFiles } from '../src/parts/file-pack.ts';
import { packVoice } from '../src/parts/voice-pack.ts';

/** Something that the page loads as a script of its own. */
export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** `first`: before the first document; `later`: when a document asks for it. */
  readonly when: 'first' | 'later';
}

/** Folders of `pdfjs-dist` with data that some files need. */
const PDFJS_FOLDERS: Readonly<Record<string, RegExp>> = {
  cmaps: /\.bcmap$/u,
  standard_fonts: /\.(?:pfb|ttf)$/u,
  // No JavaScript within PDF files is run, so its interpreter stays behind.
  wasm: /^(?:jbig2|openjpeg|qcms_bg)\.wasm$/u,
};
const EXAMPLE = join(import.meta.dirname, '../../../corpus-fixtures/academie-ossenwerf/gedragscode.docx');

/** Rubrics, what the second voice learned, data of pdf.js, and a document to try. */
export async function partsOf(): Promise<readonly Part[]> {
  const [firstRubric] = RUBRIC_IDS;
  const rubrics = await Promise.all(
    RUBRIC_IDS.map(async (id): Promise<readonly Part[]> => {
      const yaml = await readFile(rubricPath(id), 'utf8');
      const { whole, head } = packRubric(yaml, `${id}.yaml`);
      const when = id === firstRubric ? 'first' : 'later';
      return [
        { name: `head-${id}`, bytes: Buffer.from(head), when: 'first' },
        { name: `rubric-${id}`, bytes: Buffer.from(whole), when },
        { name: `voice-${id}`, bytes: packVoice(parseVoice(await readVoice(id))), when },
      ];
    }),
  );
  const example: Part = { name: 'example', bytes: await readFile(EXAMPLE), when: 'later' };
  return [...rubrics.flat(), ...(await pdfjsParts()), example];
}

/** One part a folder: a file of the folder that is needed once is followed by others soon. */
async function pdfjsParts(): Promise<readonly Part[]> {
  const home = dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')));
  const parts = Object.entries(PDFJS_FOLDERS).map(async ([folder, wanted]): Promise<Part> => {
    const names = (await readdir(join(home, folder))).filter((file) => wanted.test(file)).sort();
    const files = new Map<string, Uint8Array>();
    for (const name of names) files.set(name, await readFile(join(home, folder, name)));
    return { name: `pdfjs-${folder}`, bytes: packFiles(files), when: 'later' };
  });
  return Promise.all(parts);
}
