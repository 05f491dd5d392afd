// The browser build has no node: imports and runs in Node too. csv-stringify and not papaparse or fast-csv: it is the
// one of the three that quotes by RFC 4180, writes the byte order mark and defuses formulas by itself.
import { stringify } from 'csv-stringify/browser/esm/sync';
import { checklist } from '../checklist.ts';
import { phrasesIn } from '../locales/locales.ts';
import type { Phrases } from '../locales/phrases.ts';
import { placeOf } from '../place.ts';
import type { AssessedFile, RenderOptions, ScanResult } from '../result.ts';

const HEADING_SEPARATOR = ' > ';

/** One line for every document and element, for spreadsheets. Starts with a byte order mark, so that Excel reads UTF-8. */
export function renderCsv(result: ScanResult, options: RenderOptions): string {
  const phrases = phrasesIn(options.language);
  const rows = result.assessments.flatMap((file) => rowsOf(file, phrases));
  return stringify([header(phrases), ...rows], {
    bom: true,
    delimiter: options.separator ?? (phrases.language === 'nl' ? ';' : ','),
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

function header({ words }: Phrases): string[] {
  return [
    words.path,
    words.name,
    `${words.rubric} (id)`,
    words.rubricVersion,
    `${words.elementId} (id)`,
    words.label,
    words.status,
    words.quote,
    words.page,
    words.pageLabel,
    words.headings,
    words.indicator,
    words.passages,
    words.confidence,
  ];
}

function rowsOf(file: AssessedFile, phrases: Phrases): string[][] {
  const { rubric } = file.assessment;
  return checklist(file).flatMap(({ entries }) =>
    entries.flatMap((entry) => {
      if (entry.kind === 'attribute') return [];
      const { row, finding } = entry;
      const status = entry.kind === 'derived' ? phrases.derivedStatus : phrases.status;
      const [first] = finding.evidence;
      const place = first && placeOf(file.document, first);
      return [
        [
          file.path,
          file.name,
          rubric.id,
          rubric.version,
          row.id,
          row.label[phrases.language],
          status[finding.status],
          place?.quote ?? '',
          place === undefined ? '' : String(place.page),
          place?.label ?? '',
          place?.headings.join(HEADING_SEPARATOR) ?? '',
          first?.indicator ?? '',
          String(finding.evidence.length),
          place?.confidence === undefined ? '' : String(place.confidence),
        ],
      ];
    }),
  );
}
