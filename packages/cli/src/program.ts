import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { CliError } from './errors.ts';
import { COMMANDS, type CommandEntry, type OptionEntry } from './options.ts';

/** What the parser hands to a command: values by the long name of the option in camel case. */
export type OptionValues = Readonly<Record<string, unknown>>;
export type Handler = (args: readonly string[], options: OptionValues) => Promise<void>;

export interface ProgramOutput {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/**
 * Builds the parser from the table of commands. Never ends the process: help, version and wrong usage are thrown as
 * commander's own error.
 */
export function createProgram(
  version: string,
  output: ProgramOutput,
  handlers: Readonly<Record<string, Handler>>,
): Command {
  const configure = (command: Command): Command =>
    command
      .exitOverride()
      .configureOutput({ writeOut: output.out, writeErr: output.err })
      .showHelpAfterError('Add --help to see what is possible.');

  const program = configure(new Command('toetssteen'))
    .description('Finds in codes of conduct and annual reports what a rubric looks for, with quote and page.')
    .version(version, '--version', 'print the version');

  for (const entry of COMMANDS) {
    const handler = handlers[entry.name];
    if (handler === undefined) throw new CliError('CLI_UNEXPECTED', `No code for "${entry.name}". Please report this.`);
    configure(parentOf(program, entry, configure).command(entry.name.split(' ').at(-1) ?? entry.name)).copyInheritedSettings(
      program,
    );
    addTo(parentOf(program, entry, configure), entry, handler);
  }
  return program;
}

function parentOf(program: Command, entry: CommandEntry, configure: (command: Command) => Command): Command {
  const [first, second] = entry.name.split(' ');
  if (second === undefined || first === undefined) return program;
  const existing = program.commands.find((command) => command.name() === first);
  return existing ?? configure(program.command(first).description('look at rubrics and check them'));
}

function addTo(parent: Command, entry: CommandEntry, handler: Handler): void {
  const name = entry.name.split(' ').at(-1);
  const command = parent.commands.find((each) => each.name() === name);
  if (command === undefined) return;
  command.summary(entry.summary).description([`${sentence(entry.summary)}`, ...entry.details].join('\n\n'));
  if (entry.argument !== undefined) {
    const { name: argument, description, many } = entry.argument;
    command.addArgument(new Argument(many ? `<${argument}...>` : `<${argument}>`, description));
  }
  for (const option of entry.options) command.addOption(optionOf(option));
  if (entry.examples.length > 0) {
    command.addHelpText('after', `\nExamples:\n${entry.examples.map(([line]) => `  ${line}`).join('\n')}`);
  }
  command.action(async (...given: unknown[]) => {
    const args = entry.argument === undefined ? [] : [given[0]].flat().map(String);
    await handler(args, command.opts());
  });
}

function optionOf(entry: OptionEntry): Option {
  const option = new Option(entry.flags, entry.description);
  const { atLeast } = entry;
  if (entry.choices !== undefined) option.choices(entry.choices);
  if (entry.default !== undefined) option.default(entry.default);
  if (entry.repeatable === true) {
    option.default([], 'none').argParser((value, before: readonly string[]) => [...before, value]);
  }
  if (atLeast !== undefined) option.argParser((value) => wholeNumber(value, atLeast));
  return option;
}

function wholeNumber(written: string, atLeast: number): number {
  const value = Number(written);
  if (!/^\d+$/u.test(written) || value < atLeast) {
    throw new InvalidArgumentError(`Expected a whole number of at least ${atLeast}.`);
  }
  return value;
}

export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
