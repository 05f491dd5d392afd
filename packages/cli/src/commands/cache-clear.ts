import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type AskedCache, cacheFolder } from '../cache/cache-folder.ts';
import { ENTRIES, ENTRY } from '../cache/store.ts';
import { CliError } from '../errors.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Invocation } from '../run.ts';

/** Deletes what earlier scans kept, and nothing else that may lie in the folder. */
export async function cacheClear({ options, io }: Invocation): Promise<ExitCode> {
  const { cache } = options as { readonly cache?: AskedCache };
  const folder = cacheFolder(cache, io);
  const entries = folder === undefined ? undefined : join(folder, ENTRIES);
  const names = entries === undefined ? [] : await readdir(entries).catch(() => []);
  const own = names.filter((name) => ENTRY.test(name));
  for (const name of own) {
    try {
      await rm(join(entries ?? '', name));
    } catch (cause) {
      throw new CliError(
        'CLI_CANNOT_WRITE',
        `"${name}" in ${entries} could not be deleted. Delete the folder yourself.`,
        { cause },
      );
    }
  }
  io.stdout.write(`${own.length} deleted${entries === undefined ? '' : ` from ${entries}`}\n`);
  return EXIT.done;
}
