import { join, resolve } from 'node:path';
import {
  type AssessedFile,
  type Failure,
  type RenderOptions,
  render,
  renderHtml,
  type ScanResult,
} from '@toetssteen/report';
import type { Language } from '@toetssteen/rubric';
import { createAssessFile } from '../assess-file.ts';
import { type AskedCache, cacheFolder } from '../cache/cache-folder.ts';
import { openStore } from '../cache/store.ts';
import { CliError } from '../errors.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { DOCUMENT_EXTENSIONS, type Found, findFiles } from '../find-files.ts';
import { type Io, wantsColour } from '../io.ts';
import type { ScanFormat } from '../options.ts';
import { outputNames } from '../output-names.ts';
import { createProgress } from '../progress.ts';
import { failureOf, passwordsOf } from '../read-document.ts';
import { loadRubrics } from '../rubrics.ts';
import type { Invocation } from '../run.ts';
import { checkThresholds, missedThresholds, type Thresholds } from '../thresholds.ts';
import { withOcr } from '../with-ocr.ts';
import { writeOutput } from '../write-output.ts';

interface ScanOptions extends Thresholds {
  readonly rubric?: string;
  readonly format?: ScanFormat;
  readonly out?: string;
  readonly language?: Language;
  readonly reportLanguage: Language;
  readonly password: readonly string[];
  readonly ocr?: boolean;
  readonly quiet?: boolean;
  readonly cache?: AskedCache;
}

/** File of a format in the folder of results; pages go into a folder of their own. */
const FILES: Readonly<Record<Exclude<ScanFormat, 'html'>, string>> = {
  text: 'overview.txt',
  json: 'assessments.json',
  csv: 'findings.csv',
};
const FORMATS_BY_DEFAULT: readonly ScanFormat[] = ['json', 'csv', 'html'];

export async function scan({ args, options, io, tool }: Invocation): Promise<ExitCode> {
  const asked = options as unknown as ScanOptions;
  const quiet = asked.quiet === true;
  const folder = asked.out === undefined ? undefined : resolve(io.cwd, asked.out);
  const store = openStore(cacheFolder(asked.cache, io), tool, io);
  const rubrics = await loadRubrics(asked.rubric, io, store);
  checkThresholds(asked, rubrics.available);
  const found = await findFiles(args, { ...io, extensions: DOCUMENT_EXTENSIONS, outside: folder });
  if (asked.format === 'html' && folder === undefined && found.files.length > 1) {
    throw new CliError(
      'CLI_ONE_DOCUMENT',
      `A page shows one document, and ${found.files.length} were found. Add --out <folder> to get a page for each.`,
    );
  }
  if (!quiet) noteLeftOut(found, io);

  const report: RenderOptions = { language: asked.reportLanguage };
  const formats = asked.format === undefined ? FORMATS_BY_DEFAULT : [asked.format];
  const pageNames = outputNames(found.files.map((file) => file.path));
  const written: string[] = [];
  const write = async (name: string, text: string): Promise<void> => {
    if (folder !== undefined) written.push(await writeOutput(folder, name, text, asked.out ?? '', io));
  };

  const passwords = passwordsOf(asked.password, io);
  const progress = createProgress(io, quiet);
  const assessments: AssessedFile[] = [];
  const failures: Failure[] = [...found.failures];
  await withOcr(asked.ocr, async (ocr) => {
    const assessFile = createAssessFile(
      { rubrics, language: asked.language, means: { passwords, ocr }, store },
      io,
    );
    for (const [index, file] of found.files.entries()) {
      progress.show(index + 1, found.files.length, file.name);
      try {
        assessments.push(await assessFile(file));
      } catch (error) {
        failures.push(failureOf(file.path, error));
        continue;
      }
      const page = assessments.at(-1);
      if (page !== undefined && folder !== undefined && formats.includes('html')) {
        await write(join('html', `${pageNames[index]}.html`), renderHtml(page, report));
      }
    }
  }).finally(progress.end);

  const result: ScanResult = { tool, assessments, failures };
  if (folder === undefined) {
    io.stdout.write(onScreen(result, asked.format ?? 'text', report, io));
  } else {
    for (const format of formats) {
      if (format !== 'html') await write(FILES[format], render(result, format, report));
    }
    if (asked.format === undefined) io.stdout.write(`${onScreen(result, 'text', report, io)}\n`);
    io.stdout.write(written.map((name) => `${name}\n`).join(''));
  }
  return conclude(asked, result, io);
}

function onScreen(result: ScanResult, format: ScanFormat, report: RenderOptions, io: Io): string {
  if (format === 'html') {
    const [only] = result.assessments;
    if (only !== undefined) return renderHtml(only, report);
    for (const { path, code, message } of result.failures) io.stderr.write(`${path}: ${code}: ${message}\n`);
    return '';
  }
  const width = io.stdout.columns === undefined ? {} : { width: io.stdout.columns };
  return render(result, format, { ...report, ...width, colour: wantsColour(io.stdout, io) });
}

function conclude(thresholds: Thresholds, result: ScanResult, io: Io): ExitCode {
  if (result.assessments.length === 0) {
    io.stderr.write(
      `Not one document could be read; ${result.failures.length} failed. The result says why of each.\n`,
    );
    return EXIT.failed;
  }
  const missed = missedThresholds(thresholds, result.assessments, result.failures);
  for (const sentence of missed) io.stderr.write(`${sentence}\n`);
  return missed.length === 0 ? EXIT.done : EXIT.thresholdMissed;
}

/** Nothing is passed over in silence. */
function noteLeftOut({ leftOut }: Found, io: Io): void {
  if (leftOut.size === 0) return;
  const kinds = [...leftOut].sort(([a], [b]) => (a < b ? -1 : 1));
  const total = kinds.reduce((sum, [, count]) => sum + count, 0);
  const names = kinds.map(
    ([extension, count]) => `${count} ${extension === '' ? 'without extension' : extension}`,
  );
  io.stderr.write(
    `Left out of the folders: ${total} ${total === 1 ? 'file' : 'files'} of other kinds (${names.join(', ')}). Name a file itself to read it all the same.\n`,
  );
}
