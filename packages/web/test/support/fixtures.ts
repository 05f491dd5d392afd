import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestFile } from './page.ts';

const CORPUS = join(import.meta.dirname, '../../../../corpus-fixtures');

/** Folders of single institutions, with a code in each format. */
export async function institutions(): Promise<readonly string[]> {
  const entries = await readdir(CORPUS, { withFileTypes: true });
  return entries.filter((each) => each.isDirectory() && each.name !== 'sector').map((each) => each.name);
}

export function folderOf(institution: string): string {
  return join(CORPUS, institution);
}

/** @param name as `academie-ossenwerf/gedragscode.docx` */
export async function fixture(name: string): Promise<TestFile> {
  return { name: name.split('/').at(-1) ?? name, bytes: await readFile(join(CORPUS, name)) };
}
