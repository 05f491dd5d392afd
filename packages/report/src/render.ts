import { renderCsv } from './formats/csv.ts';
import { renderJson } from './formats/json.ts';
import { renderText } from './formats/text.ts';
import type { RenderOptions, ScanResult } from './result.ts';

/** Every format for more than one document. A new one is a file in `formats/` and a line here. */
const FORMATS = { text: renderText, json: renderJson, csv: renderCsv } as const;

export type ReportFormat = keyof typeof FORMATS;
export const REPORT_FORMATS = Object.keys(FORMATS) as readonly ReportFormat[];

/** Writes the result of a scan in a format. Pure: the same input gives the same bytes. */
export function render(result: ScanResult, format: ReportFormat, options: RenderOptions = {}): string {
  return FORMATS[format](result, options);
}
