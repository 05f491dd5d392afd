import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const OWN = join(import.meta.dirname, '../../../LICENSE');

/**
 * Licences of what others wrote, which the build has to carry.
 *
 * @param folders where the packages are installed
 */
export async function licences(folders: ReadonlySet<string>): Promise<string> {
  const texts = await Promise.all([...folders].map(licenceOf));
  const own = `Toetssteen (EUPL-1.2)\n\n${(await readFile(OWN, 'utf8')).trim()}\n`;
  return [own, ...new Set(texts.sort())].join(`\n${'-'.repeat(80)}\n\n`);
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
