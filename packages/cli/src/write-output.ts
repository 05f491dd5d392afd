import { join, resolve } from 'node:path';
import { CliError } from './errors.ts';
import { isInside } from './find-files.ts';
import type { Io } from './io.ts';

/**
 * Writes one file of the results.
 *
 * @param folder absolute; nothing is ever written outside it
 * @param name relative to the folder
 * @param shown the folder as the user wrote it
 * @returns the path to show to the user
 * @throws CliError `CLI_CANNOT_WRITE`
 */
export async function writeOutput(
  folder: string,
  name: string,
  content: string | Uint8Array,
  shown: string,
  io: Io,
): Promise<string> {
  const path = resolve(folder, name);
  const display = join(shown, name).replaceAll('\\', '/');
  if (!isInside(path, folder)) throw new Error(`"${name}" lies outside the folder of results.`);
  try {
    await io.writeFile(path, content);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new CliError(
      'CLI_CANNOT_WRITE',
      `"${display}" could not be written: ${why}. Choose a folder that you may write to, and check the room on the disk.`,
      { cause },
    );
  }
  return display;
}
