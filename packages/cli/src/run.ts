import { ExtractError } from '@toetssteen/extract';
import { RubricError } from '@toetssteen/rubric';
import { CommanderError } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { check } from './commands/check.ts';
import { explain as explainElement } from './commands/explain.ts';
import { rubricCheck } from './commands/rubric-check.ts';
import { rubricList } from './commands/rubric-list.ts';
import { rubricShow } from './commands/rubric-show.ts';
import { scan } from './commands/scan.ts';
import { text } from './commands/text.ts';
import { CliError } from './errors.ts';
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

const RUNS: Readonly<Record<string, CommandRun>> = {
  scan,
  check,
  explain: explainElement,
  text,
  'rubric list': rubricList,
  'rubric show': rubricShow,
  'rubric check': rubricCheck,
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
    Object.entries(RUNS).map(([name, command]) => [
      name,
      async (args: readonly string[], options: OptionValues) => {
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
  if (error instanceof CliError || error instanceof RubricError || error instanceof ExtractError) {
    return `${error.code}: ${error.message}`;
  }
  const message = error instanceof Error ? error.message : String(error);
  return `CLI_UNEXPECTED: ${message}\nThis is a fault in Toetssteen. Please report it, with the command you gave.`;
}
