import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PDFJS = dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')));
const DATA_FOLDERS = ['cmaps', 'standard_fonts', 'wasm'];
const OWN = join(import.meta.dirname, '../../../LICENSE');

/**
 * Licences of what others wrote, which the build has to carry.
 *
 * @param folders where the packages are installed
 */
export async function licences(folders: ReadonlySet<string>): Promise<string> {
  const texts = await Promise.all([...folders].map(licenceOf));
  for (const folder of DATA_FOLDERS) texts.push(...(await dataLicences(join(PDFJS, folder))));
  const own = `Toetssteen (EUPL-1.2)\n\n${(await readFile(OWN, 'utf8')).trim()}\n`;
  return [own, ...new Set(texts.sort())].join(`\n${'-'.repeat(80)}\n\n`);
}

/** Fonts and decoders have licences of their own. */
async function dataLicences(folder: string): Promise<readonly string[]> {
  const files = (await readdir(folder)).filter((file) => file.startsWith('LICENSE'));
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(folder, file), 'utf8');
      return `pdfjs-dist, ${basename(folder)}/${file}\n\n${text.trim()}\n`;
    }),
  );
}

async function licenceOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license: string;
  };
  const file = (await readdir(folder)).find((each) => /^licen[cs]e/iu.test(each));
  const text = file === undefined ? '' : await readFile(join(folder, file), 'utf8');
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}
