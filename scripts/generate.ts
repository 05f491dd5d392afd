import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cliDocs } from '../packages/cli/src/docs.ts';
import { nodeIo } from '../packages/cli/src/node-io.ts';
import { run } from '../packages/cli/src/run.ts';
import { STYLE } from '../packages/report/src/html/style.ts';
import { resultJsonSchema, sectorJsonSchema } from '../packages/report/src/index.ts';
import { SECTOR_STYLE } from '../packages/report/src/sector/html/style.ts';
import { rubricJsonSchema } from '../packages/rubric/src/index.ts';
import { hyphenatedWords } from './hyphenated-words.ts';

/**
 * Writes every file that is made from sources. With `--check` nothing is written: the files that differ are named and
 * the exit code is 1.
 */
const GENERATED: Readonly<Record<string, () => string | Promise<string>>> = {
  'README.md': readme,
  'rubric/rubric.schema.json': () => json(rubricJsonSchema()),
  'packages/report/schema/result.schema.json': () => json(resultJsonSchema()),
  'packages/report/schema/sector.schema.json': () => json(sectorJsonSchema()),
  'packages/report/src/html/style-hash.ts': () => styleHash('STYLE_SHA256', STYLE),
  'packages/report/src/sector/html/style-hash.ts': () => styleHash('SECTOR_STYLE_SHA256', SECTOR_STYLE),
  'packages/extract/src/pdf/words/hyphenated.ts': hyphenatedWords,
  'docs/cli.md': cliDocs,
};

const root = join(import.meta.dirname, '..');
const check = process.argv.includes('--check');
const differing: string[] = [];

for (const [path, make] of Object.entries(GENERATED)) {
  const file = join(root, path);
  const wanted = await make();
  const there = await readFile(file, 'utf8').catch(() => undefined);
  if (there === wanted) continue;
  differing.push(path);
  if (check) continue;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, wanted);
}

if (check && differing.length > 0) {
  process.stderr.write(
    `These files are not what their sources make of them: ${differing.join(', ')}. Run "pnpm generate".\n`,
  );
  process.exitCode = 1;
} else {
  process.stdout.write(
    differing.length === 0 ? 'All generated files are up to date.\n' : `Written: ${differing.join(', ')}\n`,
  );
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The README with rows of the table that its first command prints, as they really are: those of the six institutions. */
async function readme(): Promise<string> {
  const lines: string[] = [];
  const silent = { write: () => {}, isTerminal: false, columns: undefined };
  const stdout = { ...silent, write: (text: string) => void lines.push(text) };
  const io = { ...nodeIo(), stdout, stderr: silent, cwd: root, env: {}, writeFile: async () => {} };
  await run(
    ['scan', 'corpus-fixtures/*/*.{pdf,docx}', '--report-language', 'en', '--no-cache', '--format', 'text'],
    io,
  );
  const [table = ''] = lines.join('').split('\n\n');
  const shown = table.split('\n').filter((line, index) => index < 2 || /\.(?:pdf|docx) /u.test(line));
  const text = await readFile(join(root, 'README.md'), 'utf8');
  return text.replace(
    /(?<=<!-- result -->\n)[\s\S]*(?=<!-- \/result -->)/u,
    `\n${shown.map((line) => `    ${line}\n`).join('')}\n`,
  );
}

function styleHash(name: string, style: string): string {
  const digest = createHash('sha256').update(style).digest('base64');
  return `/** Base64 of the SHA-256 of the style sheet, for the content security policy. Written by \`pnpm generate\`. */\nexport const ${name} = '${digest}';\n`;
}
