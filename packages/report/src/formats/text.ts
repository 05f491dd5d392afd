import { attributeText } from '../attribute-text.ts';
import { checklist, countStatuses } from '../checklist.ts';
import { notableLanguages } from '../languages.ts';
import { phrasesIn } from '../locales/locales.ts';
import type { Phrases } from '../locales/phrases.ts';
import type { AssessedFile, Failure, RenderOptions, ScanResult } from '../result.ts';
import { STATUS_ORDER } from '../statuses.ts';
import { columnsOf, padEnd, printable, wrap } from '../text/cells.ts';
import { type Paint, paintWith, STATUS_SIGNS } from '../text/paint.ts';
import { type Column, tableLines } from '../text/table.ts';
import { warningSentence } from '../warnings.ts';

export const DEFAULT_WIDTH = 100;
export const NARROWEST_WIDTH = 40;
const ESTIMATED = '±';

/** The outcome of a scan for a terminal: a table of documents, what must be known of each, and what could not be read. */
export function renderText(result: ScanResult, options: RenderOptions): string {
  const phrases = phrasesIn(options.language);
  const width = Math.max(NARROWEST_WIDTH, options.width ?? DEFAULT_WIDTH);
  const paint = paintWith(options.colour ?? false);
  const parts = [
    documentTable(result.assessments, phrases, width, paint),
    details(result.assessments, phrases, width, paint),
    failures(result.failures, phrases, width, paint),
    rubrics(result.assessments, phrases, width),
    result.assessments.length === 0 ? [] : phrases.closing.flatMap((sentence) => wrap(sentence, width)),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function documentTable(
  files: readonly AssessedFile[],
  phrases: Phrases,
  width: number,
  paint: Paint,
): readonly string[] {
  const { words, status } = phrases;
  if (files.length === 0) return [words.noDocuments];
  const columns: readonly Column[] = [
    { title: words.document, align: 'left', shrinks: true },
    ...STATUS_ORDER.map((each): Column => ({ title: STATUS_SIGNS[each], align: 'right' })),
    { title: words.rubric, align: 'left' },
    { title: words.pages, align: 'right' },
    { title: words.languages, align: 'left' },
  ];
  const rows = files.map((file) => {
    const counts = countStatuses(file);
    return [
      printable(file.path),
      ...STATUS_ORDER.map((each) => String(counts[each])),
      `${file.assessment.rubric.id} ${file.assessment.rubric.version}`,
      `${file.document.metadata.pagesEstimated ? ESTIMATED : ''}${file.document.pages.length}`,
      notableLanguages(file).join(' '),
    ];
  });
  const [titles = '', rule = '', ...body] = tableLines(columns, rows, width);
  const legend = STATUS_ORDER.map((each) => `${STATUS_SIGNS[each]} ${status[each]}`).join(' · ');
  const estimated = files.some((file) => file.document.metadata.pagesEstimated)
    ? wrap(`${ESTIMATED} ${phrases.warning['pages-estimated']('')}`, width)
    : [];
  return [paint.bold(titles), paint.faint(rule), ...body, '', ...wrap(legend, width), ...estimated];
}

/** Attributes and warnings of each document. */
function details(
  files: readonly AssessedFile[],
  phrases: Phrases,
  width: number,
  paint: Paint,
): readonly string[] {
  return files.flatMap((file) => {
    const attributes = checklist(file).flatMap(({ entries }) =>
      entries.flatMap((entry) =>
        entry.kind === 'attribute'
          ? [`${entry.row.label[phrases.language]}: ${attributeText(entry.row, entry.value, phrases)}`]
          : [],
      ),
    );
    // That pages are estimated is said once for all, below the table.
    const warnings = file.document.warnings
      .filter(({ code }) => code !== 'pages-estimated')
      .map((warning) => `${phrases.words.warnings}: ${warningSentence(warning, file.document, phrases)}`);
    return [
      ...wrap(printable(file.path), width).map(paint.bold),
      ...[attributes.join(' · '), ...warnings]
        .filter((line) => line !== '')
        .flatMap((line) => indented(printable(line), width)),
    ];
  });
}

/** Each rubric once, with its fingerprint and how it was chosen. */
function rubrics(files: readonly AssessedFile[], phrases: Phrases, width: number): readonly string[] {
  const lines = files.map(({ assessment: { rubric }, rubricChosen }) => {
    const chosen = rubricChosen === 'told' ? phrases.words.rubricTold : phrases.words.rubricAsked;
    return `${phrases.words.rubric} ${rubric.id} ${rubric.version} (${rubric.hash}), ${chosen}`;
  });
  return [...new Set(lines)].flatMap((line) => wrap(printable(line), width));
}

function failures(
  list: readonly Failure[],
  phrases: Phrases,
  width: number,
  paint: Paint,
): readonly string[] {
  if (list.length === 0) return [];
  return [
    paint.bold(`${phrases.words.failures} (${list.length})`),
    ...list.flatMap((failure) => [
      ...wrap(printable(failure.path), width),
      ...indented(`${failure.code}: ${printable(phrases.failure[failure.code] ?? failure.message)}`, width),
    ]),
  ];
}

function indented(text: string, width: number): readonly string[] {
  return wrap(text, width - 2).map((line) => `  ${line}`);
}

/** Lines behind a sign: the first has the sign, the next ones are set in as far. */
export function behind(sign: string, text: string, width: number): readonly string[] {
  const indent = columnsOf(sign) + 1;
  return wrap(text, width - indent).map((line, index) =>
    index === 0 ? `${padEnd(sign, indent)}${line}` : ' '.repeat(indent) + line,
  );
}
