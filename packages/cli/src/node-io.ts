import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Io, Stream } from './io.ts';

/** The streams and files of this process. */
export function nodeIo(): Io {
  return {
    stdout: streamOf(process.stdout),
    stderr: streamOf(process.stderr),
    env: process.env,
    cwd: process.cwd(),
    platform: process.platform,
    readFile: (path) => readFile(path),
    writeFile: async (path, text) => {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    },
  };
}

function streamOf(stream: NodeJS.WriteStream): Stream {
  return {
    write: (text) => {
      stream.write(text);
    },
    isTerminal: stream.isTTY === true,
    // Some terminals say that they have no columns at all.
    columns: stream.isTTY === true && stream.columns > 0 ? stream.columns : undefined,
  };
}
