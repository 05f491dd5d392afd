import { CommanderError } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { isCoded } from './coded-error.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { Io } from './io.ts';
import { createProgram, type OptionValues } from './program.ts';

/** What a command gets: what was asked, and what it may touch. */
export interface Invocation {
  readonly args: readonly string[];
  readonly options: OptionValues;
  readonly io: Io;
  /** Name and version, as results carry them. */
  readonly tool: string;
}

type CommandRun = (invocation: Invocation) => Promise<ExitCode>;

/** Each command is loaded when it is called: most need only a part of the tool. */
const RUNS: Readonly<Record<string, () => Promise<CommandRun>>> = {
  scan: async () => (await import('./commands/scan.ts')).scan,
  sector: async () => (await import('./commands/sector.ts')).sectorCommand,
  compare: async () => (await import('./commands/compare.ts')).compareCommand,
  check: async () => (await import('./commands/check.ts')).check,
  explain: async () => (await import('./commands/explain.ts')).explain,
  text: async () => (await import('./commands/text.ts')).text,
  'rubric list': async () => (await import('./commands/rubric-list.ts')).rubricList,
  'rubric show': async () => (await import('./commands/rubric-show.ts')).rubricShow,
  'rubric check': async () => (await import('./commands/rubric-check.ts')).rubricCheck,
  'cache clear': async () => (await import('./commands/cache-clear.ts')).cacheClear,
};

/**
 * Runs the command line.
 *
 * @param argv what stands behind the name of the command
 * @returns the exit code; nothing is thrown
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.done;
  const tool = `${manifest.name} ${manifest.version}`;
  const handlers = Object.fromEntries(
    Object.entries(RUNS).map(([name, load]) => [
      name,
      async (args: readonly string[], options: OptionValues) => {
        const command = await load();
        exitCode = await command({ args, options, io, tool });
      },
    ]),
  );
  try {
    const program = createProgram(manifest.version, { out: io.stdout.write, err: io.stderr.write }, handlers);
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander has printed help, version or what is wrong with the usage already.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.failed;
    io.stderr.write(`${explain(error)}\n`);
    return EXIT.failed;
  }
}

function explain(error: unknown): string {
  if (isCoded(error)) return `${error.code}: ${error.message}`;
  const message = error instanceof Error ? error.message : String(error);
  return `CLI_UNEXPECTED: ${message}\nThis is a fault in Toetssteen. Please report it, with the command you gave.`;
}
