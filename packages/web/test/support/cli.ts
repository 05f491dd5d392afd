import { readFile } from 'node:fs/promises';
import { run } from 'toetssteen';

/** What the command line prints, in a folder, without a process. */
export async function toetssteen(folder: string, ...argv: readonly string[]): Promise<string> {
  const printed: string[] = [];
  const quiet = { isTerminal: false, columns: undefined };
  const refuse = async () => {
    throw new Error('This command writes to the screen only.');
  };
  await run(argv, {
    stdout: { ...quiet, write: (text) => void printed.push(text) },
    stderr: { ...quiet, write: () => undefined },
    env: {},
    cwd: folder,
    platform: 'linux',
    readFile: (path) => readFile(path),
    writeFile: refuse,
    writePrivate: refuse,
  });
  return printed.join('');
}
