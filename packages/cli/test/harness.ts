import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ExitCode } from '../src/exit-codes.ts';
import type { Io } from '../src/io.ts';
import { writePrivate } from '../src/node-io.ts';
import { run } from '../src/run.ts';

interface Outcome {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Workspace {
  readonly folder: string;
  readonly toetssteen: (argv: readonly string[], changes?: Changes) => Promise<Outcome>;
}

interface Changes {
  readonly terminal?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  readonly platform?: NodeJS.Platform;
  readonly readFile?: Io['readFile'];
}

/** Two elements and an attribute: small enough to read a test against. */
export const RUBRIC = join(import.meta.dirname, 'small-rubric.yaml');

/** A folder of its own with these files, and the command line running in it without a process. */
export async function workspace(files: Readonly<Record<string, string>>): Promise<Workspace> {
  const folder = await mkdtemp(join(tmpdir(), 'toetssteen-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(RUBRIC, join(folder, 'klein.yaml'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return {
    folder,
    toetssteen: async (argv, changes = {}) => {
      const out: string[] = [];
      const err: string[] = [];
      const stream = {
        isTerminal: changes.terminal === true,
        columns: changes.terminal === true ? 80 : undefined,
      };
      const code = await run(argv, {
        stdout: { ...stream, write: (text) => void out.push(text) },
        stderr: { ...stream, write: (text) => void err.push(text) },
        env: changes.env ?? {},
        cwd: folder,
        platform: changes.platform ?? 'linux',
        readFile: changes.readFile ?? ((path) => readFile(path)),
        writeFile: async (path, text) => {
          await mkdir(dirname(path), { recursive: true });
          await writeFile(path, text);
        },
        writePrivate,
      });
      return { code, stdout: out.join(''), stderr: err.join('') };
    },
  };
}

/** A code with one of the two elements. */
export const CODE =
  '# Gedragscode\n\n## Melden\n\nJe kunt terecht bij de vertrouwenspersoon van de academie.\n';
/** A code with both. */
export const FULL_CODE = `${CODE}\nEr is een klokkenluidersregeling voor wie een misstand ziet.\n`;
/** A code with neither. */
export const EMPTY_CODE = '# Gedragscode\n\nIedereen komt op tijd in de les en ruimt daarna het lokaal op.\n';
