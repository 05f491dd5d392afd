/** The lockfile names packages and checksums only: an address in it would tie every clone to one registry. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const lockfile = await readFile(join(import.meta.dirname, '../pnpm-lock.yaml'), 'utf8');
const lines = lockfile
  .split('\n')
  .flatMap((line, index) => (/https?:\/\/|tarball:/u.test(line) ? [index + 1] : []));
if (lines.length > 0) {
  process.stderr.write(
    `pnpm-lock.yaml holds addresses in lines ${lines.slice(0, 10).join(', ')}. Remove them.\n`,
  );
  process.exitCode = 1;
}
