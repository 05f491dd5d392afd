import {
  type RenderOptions,
  renderSectorCsv,
  renderSectorHtml,
  renderSectorJson,
  renderSectorText,
  type SectorReport,
} from '@toetssteen/report';
import type { SectorAsked } from './commands/sector.ts';
import { type Io, wantsColour } from './io.ts';
import type { SectorFormat } from './options.ts';
import { writeOutput } from './write-output.ts';

const FORMATS_BY_DEFAULT: readonly SectorFormat[] = ['html', 'xlsx', 'json', 'csv'];

/** To standard output. Of CSV, which has a file for each part, that is the numbers. */
export function showSector(report: SectorReport, asked: SectorAsked, io: Io): void {
  const options: RenderOptions = { language: asked.reportLanguage };
  switch (asked.format) {
    case 'html':
      io.stdout.write(renderSectorHtml(report, options));
      return;
    case 'json':
      io.stdout.write(renderSectorJson(report));
      return;
    case 'csv':
      io.stdout.write(renderSectorCsv(report, options).get('counts') ?? '');
      return;
    default:
      io.stdout.write(onScreen(report, options, io));
  }
}

/** Into a folder, under fixed names; the table is printed as well where no format was asked for. */
export async function writeSector(
  report: SectorReport,
  asked: SectorAsked,
  folder: string,
  io: Io,
): Promise<void> {
  const options: RenderOptions = { language: asked.reportLanguage };
  const written: string[] = [];
  const write = async (name: string, content: string | Uint8Array): Promise<void> => {
    written.push(await writeOutput(folder, name, content, asked.out ?? '', io));
  };
  for (const format of asked.format === undefined ? FORMATS_BY_DEFAULT : [asked.format]) {
    switch (format) {
      case 'html':
        await write('sector.html', renderSectorHtml(report, options));
        break;
      case 'json':
        await write('sector.json', renderSectorJson(report));
        break;
      case 'text':
        await write('sector.txt', renderSectorText(report, options));
        break;
      case 'csv':
        for (const [name, text] of renderSectorCsv(report, options)) await write(`sector-${name}.csv`, text);
        break;
      case 'xlsx': {
        const { renderSectorXlsx } = await import('@toetssteen/report/xlsx');
        await write('sector.xlsx', await renderSectorXlsx(report, options));
        break;
      }
    }
  }
  if (asked.format === undefined) io.stdout.write(`${onScreen(report, options, io)}\n`);
  io.stdout.write(written.map((name) => `${name}\n`).join(''));
}

function onScreen(report: SectorReport, options: RenderOptions, io: Io): string {
  const width = io.stdout.columns === undefined ? {} : { width: io.stdout.columns };
  return renderSectorText(report, { ...options, ...width, colour: wantsColour(io.stdout, io) });
}
