import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from './sha256.ts';

/** Packages that decide what a scan says of a document. */
const DECIDING = ['@toetssteen/document', '@toetssteen/extract', '@toetssteen/rubric', '@toetssteen/scorer'];
const CODE = /\.(?:ts|js)$/u;

/**
 * Fingerprint of the code that reads and scores: a result that other code made is not the result of this code, also
 * between two releases with one version.
 */
export async function codeFingerprint(): Promise<string> {
  const parts = await Promise.all(
    DECIDING.map(async (name) => {
      const folder = dirname(fileURLToPath(import.meta.resolve(name)));
      const files = (await readdir(folder, { recursive: true })).filter((file) => CODE.test(file)).sort();
      const hashes = await Promise.all(
        files.map(async (file) => `${file} ${sha256(await readFile(join(folder, file)))}`),
      );
      return hashes.join('\n');
    }),
  );
  return sha256(parts.join('\n\n'));
}
