import { EXIT_MEANINGS } from './exit-codes.ts';
import { COMMANDS, type CommandEntry, type OptionEntry } from './options.ts';
import { sentence } from './program.ts';

/** The page `docs/cli.md`, made from the table of commands. */
export function cliDocs(): string {
  const parts = [
    '# The command line',
    '<!-- Made from packages/cli/src/options.ts by `pnpm generate`. Do not edit. -->',
    ...COMMANDS.flatMap(commandDocs),
    '## Exit codes',
    table(
      ['code', 'meaning'],
      Object.entries(EXIT_MEANINGS).map(([code, meaning]) => [code, meaning]),
    ),
    'What every error code means stands in [errors.md](errors.md); the JSON in [json.md](json.md).',
    '## Environment',
    table(
      ['variable', 'effect'],
      [
        ['`NO_COLOR`', 'no colours, also on a terminal'],
        [
          '`XDG_CACHE_HOME`',
          'folder in which `toetssteen/` keeps what was read; without it `~/.cache`, `~/Library/Caches` on a Mac, `%LOCALAPPDATA%` on Windows',
        ],
        ['`TOETSSTEEN_PASSWORD`', 'a password for encrypted files, tried after those of `--password`'],
      ],
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function commandDocs(entry: CommandEntry): readonly string[] {
  const usage = entry.arguments.map(({ name, many }) => ` <${name}${many ? '...' : ''}>`).join('');
  return [
    `## toetssteen ${entry.name}${usage}`,
    sentence(entry.summary),
    ...entry.details,
    ...entry.arguments.map(({ name, description }) => `\`${name}\`: ${description}.`),
    ...(entry.options.length === 0 ? [] : [table(['option', 'meaning'], entry.options.map(optionRow))]),
    ['```sh', ...entry.examples.map(([line, meaning]) => `${line}   # ${meaning}`), '```'].join('\n'),
  ];
}

function optionRow(option: OptionEntry): readonly string[] {
  const notes = [
    ...(option.choices === undefined ? [] : [option.choices.map((choice) => `\`${choice}\``).join(', ')]),
    ...(option.default === undefined ? [] : [`default \`${option.default}\``]),
    ...(option.repeatable === true ? ['may be given more than once'] : []),
  ];
  return [`\`${option.flags}\``, [option.description, ...notes].join('; ')];
}

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(titles), line(titles.map(() => '---')), ...rows.map(line)].join('\n');
}
