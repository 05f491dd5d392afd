import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { COMMANDS, type CommandEntry, GROUPS, type OptionEntry } from './options.ts';

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
  const program = new Command('toetssteen')
    .description('Finds in codes of conduct and annual reports what a rubric looks for, with quote and page.')
    .version(version, '--version', 'print the version')
    .exitOverride()
    .configureOutput({ writeOut: output.out, writeErr: output.err })
    .showHelpAfterError('Add --help to see what is possible.');

  for (const entry of COMMANDS) {
    const handler = handlers[entry.name];
    if (handler === undefined) throw new Error(`There is no code for the command "${entry.name}".`);
    const [first = '', second] = entry.name.split(' ');
    if (second === undefined) describe(program.command(first), entry, handler);
    else describe(groupOf(program, first).command(second), entry, handler);
  }
  return program;
}

/** The command above commands of two words, as in `rubric check`. */
function groupOf(program: Command, name: string): Command {
  const existing = program.commands.find((command) => command.name() === name);
  return existing ?? program.command(name).description(GROUPS[name] ?? '');
}

function describe(command: Command, entry: CommandEntry, handler: Handler): void {
  command.summary(entry.summary).description([sentence(entry.summary), ...entry.details].join('\n\n'));
  for (const { name, description, many } of entry.arguments) {
    command.addArgument(new Argument(many ? `<${name}...>` : `<${name}>`, description));
  }
  for (const option of entry.options) command.addOption(optionOf(option));
  const examples = entry.examples.map(([line, meaning]) => `  ${line}\n      ${meaning}`);
  command.addHelpText('after', `\nExamples:\n${examples.join('\n')}`);
  command.action(async (...given: unknown[]) => {
    const args = given.slice(0, entry.arguments.length).flat().map(String);
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
