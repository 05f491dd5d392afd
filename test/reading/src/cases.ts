import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Expected } from './expected.ts';

/** Folder of the made files: pairs of `NAME.pdf` and `NAME.json`. */
export const MADE = join(import.meta.dirname, '../made');

export interface Case {
  readonly name: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly expected: Expected;
}

/** All made files, by name. */
export async function loadCases(): Promise<Case[]> {
  const names = (await readdir(MADE)).filter((file) => file.endsWith('.pdf')).sort();
  return Promise.all(
    names.map(async (file) => {
      const path = join(MADE, file);
      return {
        name: file.replace(/\.pdf$/u, ''),
        path,
        bytes: new Uint8Array(await readFile(path)),
        expected: JSON.parse(await readFile(path.replace(/\.pdf$/u, '.json'), 'utf8')) as Expected,
      };
    }),
  );
}
