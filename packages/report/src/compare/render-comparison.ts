import { stringify } from 'csv-stringify/browser/esm/sync';
import { DEFAULT_WIDTH, NARROWEST_WIDTH } from '../formats/text.ts';
import { phrasesIn } from '../locales/locales.ts';
import { sectorPhrasesIn } from '../locales/sector/locales.ts';
import type { SectorPhrases } from '../locales/sector/phrases.ts';
import type { RenderOptions } from '../result.ts';
import { printable, wrap } from '../text/cells.ts';
import { paintWith } from '../text/paint.ts';
import { type Column, tableLines } from '../text/table.ts';
import type { Agreement, Interval, OverallAgreement } from './agreement.ts';
import type { Comparison } from './compare.ts';
import type { Pair } from './judgement.ts';

const RENDERERS = { text: renderText, csv: renderCsv, json: renderJson } as const;

export type ComparisonFormat = keyof typeof RENDERERS;

/** Writes a comparison in a format. CSV has every judgement that was compared, for a spreadsheet to count on. */
export function renderComparison(
  comparison: Comparison,
  format: ComparisonFormat,
  options: RenderOptions = {},
): string {
  return RENDERERS[format](comparison, options);
}

const differs = ({ one, other }: Pair): boolean =>
  one !== other && one !== 'unreadable' && other !== 'unreadable';

function renderText(comparison: Comparison, options: RenderOptions): string {
  const phrases = sectorPhrasesIn(options.language);
  const { compare } = phrases;
  const width = Math.max(NARROWEST_WIDTH, options.width ?? DEFAULT_WIDTH);
  const paint = paintWith(options.colour ?? false);
  const disagreements = comparison.pairs.filter(differs);
  const title = paint.bold(printable(compare.title(comparison.one, comparison.other)));
  const unmatched = unmatchedLines(comparison, phrases, width);
  const parts =
    comparison.overall.compared === 0
      ? [[title, ...wrap(compare.nothing, width)], unmatched]
      : [
          [title, ...wrap(compare.treatment, width)],
          [
            ...overallLines(compare.overall, comparison.overall, phrases, width),
            ...overallLines(compare.overallStrict, comparison.withoutDoubt, phrases, width),
          ],
          elementTable(comparison, phrases, width),
          disagreements.length === 0
            ? [compare.noneDisagree]
            : [
                paint.bold(compare.disagreements(disagreements.length)),
                ...disagreements.flatMap((pair) => pairLines(pair, comparison, phrases, width)),
              ],
          unmatched,
        ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`;
}

function overallLines(
  title: string,
  overall: OverallAgreement,
  { compare, language, nOf }: SectorPhrases,
  width: number,
): readonly string[] {
  const number = decimals(language);
  const withInterval = (value: number | undefined, interval: Interval | undefined): string =>
    value === undefined
      ? compare.undefinedKappa
      : interval === undefined
        ? number(value)
        : `${number(value)} (${compare.interval} ${number(interval[0])}–${number(interval[1])})`;
  const { intervals } = overall;
  return [
    ...wrap(title, width),
    `  ${compare.agreement}: ${nOf(overall.agreed, overall.compared)}, ${withInterval(overall.share, intervals.share)}`,
    `  kappa: ${withInterval(overall.kappa, intervals.kappa)}`,
    `  AC1: ${withInterval(overall.ac1, intervals.ac1)}`,
  ];
}

function elementTable(
  comparison: Comparison,
  { compare, language }: SectorPhrases,
  width: number,
): readonly string[] {
  const number = decimals(language);
  const shown = (value: number | undefined): string => (value === undefined ? '·' : number(value));
  const columns: readonly Column[] = [
    { title: compare.element, align: 'left', shrinks: true },
    { title: compare.compared, align: 'right' },
    { title: compare.agreement, align: 'right' },
    { title: 'kappa', align: 'right' },
    { title: 'AC1', align: 'right' },
  ];
  const rows = comparison.elements.map((each: Agreement & { readonly element: string }) => [
    printable(each.element),
    String(each.compared),
    shown(each.share),
    shown(each.kappa),
    shown(each.ac1),
  ]);
  const undefinedOnes = comparison.elements.some(({ kappa }) => kappa === undefined);
  return [...tableLines(columns, rows, width), ...(undefinedOnes ? [`· ${compare.undefinedKappa}`] : [])];
}

function pairLines(
  pair: Pair,
  comparison: Comparison,
  { compare, language }: SectorPhrases,
  width: number,
): readonly string[] {
  const { status, shortPage } = phrasesIn(language);
  const says = (who: string, what: Pair['one'], reason: string): string =>
    `${who} ${compare.says} ${status[what]}${reason === '' ? '' : ` (${reason})`}`;
  const other = pair.coder === '' ? comparison.other : pair.coder;
  return [
    '',
    ...wrap(printable(`${pair.document} · ${pair.element}`), width),
    ...[
      `${says(comparison.one, pair.one, pair.reason)}; ${says(other, pair.other, pair.otherReason)}`,
      ...(pair.quote === '' ? [] : [`${shortPage(pair.page, Number(pair.page))}: “${pair.quote}”`]),
    ].flatMap((line) => wrap(printable(line), width - 2).map((each) => `  ${each}`)),
  ];
}

function unmatchedLines(
  { unmatched }: Comparison,
  { compare }: SectorPhrases,
  width: number,
): readonly string[] {
  if (unmatched.length === 0) return [];
  return [
    ...wrap(compare.unmatched(unmatched.length), width),
    ...unmatched.map(({ file, row, document, element, why }) =>
      printable(`  ${file}:${row}  ${document}  ${element}: ${compare.why[why]}`),
    ),
  ];
}

function renderCsv(comparison: Comparison, options: RenderOptions): string {
  const phrases = sectorPhrasesIn(options.language);
  const { compare, words } = phrases;
  const { status } = phrasesIn(options.language);
  const header = [
    compare.document,
    compare.element,
    comparison.one,
    comparison.other,
    compare.agreement,
    words.quote,
    words.page,
    `${compare.reason} (${comparison.one})`,
    `${compare.reason} (${comparison.other})`,
    compare.coder,
  ];
  const rows = comparison.pairs.map((pair) => [
    pair.document,
    pair.element,
    status[pair.one],
    status[pair.other],
    pair.one === 'unreadable' || pair.other === 'unreadable' ? '' : String(Number(pair.one === pair.other)),
    pair.quote,
    pair.page,
    pair.reason,
    pair.otherReason,
    pair.coder,
  ]);
  return stringify([header, ...rows], {
    bom: true,
    delimiter: options.separator ?? (phrases.language === 'nl' ? ';' : ','),
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

/** Numbers without a meaning are null. */
function renderJson(comparison: Comparison): string {
  const { one, other, elements, overall, withoutDoubt, pairs, unmatched, unreadable } = comparison;
  const plain = (agreement: Agreement): object => ({
    ...agreement,
    share: agreement.share ?? null,
    kappa: agreement.kappa ?? null,
    ac1: agreement.ac1 ?? null,
  });
  const withIntervals = (agreement: OverallAgreement): object => ({
    ...plain(agreement),
    intervals: {
      share: agreement.intervals.share ?? null,
      kappa: agreement.intervals.kappa ?? null,
      ac1: agreement.intervals.ac1 ?? null,
    },
  });
  const value = {
    schemaVersion: 1,
    one,
    other,
    overall: withIntervals(overall),
    withoutDoubt: withIntervals(withoutDoubt),
    elements: elements.map(plain),
    disagreements: pairs.filter(differs),
    unmatched,
    unreadable,
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function decimals(language: SectorPhrases['language']): (value: number) => string {
  const format = new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  // A minus sign before nothing but zeros says nothing.
  return (value) => format.format(Math.abs(value) < 0.005 ? 0 : value);
}
