import { resolve } from 'node:path';
import {
  type AssessedFile,
  anonymousReport,
  type Failure,
  namedReport,
  type SectorOptions,
  type SectorReport,
  type SectorTables,
  sector,
} from '@toetssteen/report';
import type { Language } from '@toetssteen/rubric';
import { createAssessFile } from '../assess-file.ts';
import { type AskedCache, cacheFolder } from '../cache/cache-folder.ts';
import { openStore } from '../cache/store.ts';
import { readEarlier } from '../earlier-sector.ts';
import { CliError } from '../errors.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import type { SectorFormat } from '../options.ts';
import { createProgress } from '../progress.ts';
import { failureOf, passwordsOf } from '../read-document.ts';
import { loadRubrics, type Rubrics } from '../rubrics.ts';
import type { Invocation } from '../run.ts';
import { fileOfSector, type SectorInput, sectorInput } from '../sector-input.ts';
import { showSector, writeSector } from '../sector-output.ts';
import { withOcr } from '../with-ocr.ts';
import { pathOf } from './check.ts';

export interface SectorAsked {
  readonly by: readonly string[];
  readonly year?: number;
  readonly compareYears?: readonly string[];
  readonly against?: string;
  readonly named?: boolean;
  readonly smallestGroup?: number;
  readonly hideTotals?: boolean;
  readonly quotes: boolean;
  readonly format?: SectorFormat;
  readonly out?: string;
  readonly rubric?: string;
  readonly language?: Language;
  readonly reportLanguage: Language;
  readonly password: readonly string[];
  readonly ocr?: boolean;
  readonly quiet?: boolean;
  readonly cache?: AskedCache;
}

export async function sectorCommand({ args, options, io, tool }: Invocation): Promise<ExitCode> {
  const asked = options as unknown as SectorAsked;
  const out = asked.out === undefined ? undefined : resolve(io.cwd, asked.out);
  if (asked.format === 'xlsx' && out === undefined) {
    throw new CliError('CLI_NEEDS_FOLDER', 'A workbook is no text to print. Add --out <folder>.');
  }
  const years = yearsOf(asked.compareYears);
  const earlier = asked.against === undefined ? undefined : await readEarlier(asked.against, io);
  const store = openStore(cacheFolder(asked.cache, io), tool, io);
  const rubrics = await loadRubrics(asked.rubric, io, store);
  const kinds = rubrics.available.map(({ id }) => id);
  const input = await sectorInput(pathOf(args, io.platform), kinds, out, io);
  checkColumns(asked.by, input);

  const settings: SectorOptions = {
    rubrics: rubrics.available,
    by: asked.by,
    ...(asked.year === undefined ? {} : { year: asked.year }),
    ...(years === undefined ? {} : { compareYears: years }),
    ...(earlier === undefined ? {} : { earlier }),
  };
  const scanned = await assessAll(input, rubrics, asked, store, io);
  if (scanned.assessments.length === 0) {
    for (const { path, code, message } of scanned.failures) io.stderr.write(`${path}: ${code}: ${message}\n`);
    io.stderr.write(`Not one document could be read; ${scanned.failures.length} failed.\n`);
    return EXIT.failed;
  }
  const tables = sector({ tool, ...scanned }, input.manifest, settings);
  const report = reportOf(tables, asked);
  if (out === undefined) showSector(report, asked, io);
  else await writeSector(report, asked, out, io);
  return EXIT.done;
}

function reportOf(tables: SectorTables, asked: SectorAsked): SectorReport {
  if (asked.named === true) return namedReport(tables);
  return anonymousReport(tables, {
    ...(asked.smallestGroup === undefined ? {} : { smallestGroup: asked.smallestGroup }),
    hideTotals: asked.hideTotals === true,
    withoutQuotes: !asked.quotes,
  });
}

interface Scanned {
  readonly assessments: readonly AssessedFile[];
  readonly failures: readonly Failure[];
}

async function assessAll(
  { manifest, folder }: SectorInput,
  rubrics: Rubrics,
  asked: SectorAsked,
  store: ReturnType<typeof openStore>,
  io: Io,
): Promise<Scanned> {
  const assessments: AssessedFile[] = [];
  const failures: Failure[] = [];
  const passwords = passwordsOf(asked.password, io);
  const progress = createProgress(io, asked.quiet === true);
  const rows = manifest.rows.flatMap(({ file, kind }) => (file === undefined ? [] : [{ file, kind }]));
  await withOcr(asked.ocr, async (ocr) => {
    const assessFile = createAssessFile(
      { rubrics, language: asked.language, means: { passwords, ocr }, store },
      io,
    );
    for (const [index, { file, kind }] of rows.entries()) {
      const name = file.split('/').at(-1) ?? file;
      progress.show(index + 1, rows.length, name);
      try {
        const at = await fileOfSector(folder, file);
        // What is not there is no failure: the report counts the institution among those without a document.
        if (at !== undefined) assessments.push(await assessFile({ name, path: file, at, kind }));
      } catch (error) {
        failures.push(failureOf(file, error));
      }
    }
  }).finally(progress.end);
  return { assessments, failures };
}

function checkColumns(by: readonly string[], { manifest }: SectorInput): void {
  const unknown = by.find((column) => !manifest.columns.includes(column));
  if (unknown === undefined) return;
  const there = manifest.columns.length === 0 ? 'none' : manifest.columns.join(', ');
  throw new CliError(
    'CLI_UNKNOWN_COLUMN',
    `There is no column "${unknown}" to break down by; there are: ${there}. Name one of these, or add it to the manifest.`,
  );
}

function yearsOf(written: readonly string[] | undefined): readonly [number, number] | undefined {
  if (written === undefined) return undefined;
  const [before, after, ...more] = written.map((year) => (/^\d{4}$/u.test(year) ? Number(year) : Number.NaN));
  if (before === undefined || after === undefined || more.length > 0 || Number.isNaN(before + after)) {
    throw new CliError(
      'CLI_TWO_YEARS',
      `--compare-years was given "${written.join(' ')}". Give two years, the earlier one first: --compare-years 2020 2021.`,
    );
  }
  return [before, after];
}
