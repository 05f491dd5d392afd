import type { Status } from '@toetssteen/scorer';

import { attributeText } from '../attribute-text.ts';
import { checklist, countStatuses, type Entry, type EntryGroup } from '../checklist.ts';
import { phrasesIn } from '../locales/locales.ts';
import type { Phrases } from '../locales/phrases.ts';
import { pageAndConfidence, placeOf } from '../place.ts';
import type { AssessedFile, RenderOptions } from '../result.ts';
import { SECOND_VOICE } from '../second-voice.ts';
import { STATUS_ORDER } from '../statuses.ts';
import { printable, wrap } from '../text/cells.ts';
import { type Paint, paintWith, STATUS_SIGNS } from '../text/paint.ts';
import { warningSentence } from '../warnings.ts';
import { behind, DEFAULT_WIDTH, NARROWEST_WIDTH } from './text.ts';

type FoundEntry = Exclude<Entry, { kind: 'attribute' }>;

interface Sheet {
  readonly file: AssessedFile;
  readonly phrases: Phrases;
  readonly width: number;
  readonly paint: Paint;
}

/** One draft for a terminal: what is missing and what the source says of it, then what is doubtful, then what is there. */
export function renderCheck(file: AssessedFile, options: RenderOptions = {}): string {
  const sheet: Sheet = {
    file,
    phrases: phrasesIn(options.language),
    width: Math.max(NARROWEST_WIDTH, options.width ?? DEFAULT_WIDTH),
    paint: paintWith(options.colour ?? false),
  };
  const groups = checklist(file);
  const { words } = sheet.phrases;
  const missing = section(sheet, groups, 'absent', words.missing, missingLines);
  const unread = section(sheet, groups, 'unreadable', words.unreadable, missingLines);
  const parts = [
    header(sheet, groups),
    missing.length + unread.length === 0 ? wrap(words.nothingMissing, sheet.width) : missing,
    unread,
    section(sheet, groups, 'doubtful', words.doubtful, evidenceLines),
    section(sheet, groups, 'present', words.found, placeLines),
    derivedLines(sheet, groups),
    sheet.phrases.closing.flatMap((sentence) => wrap(sentence, sheet.width)),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function header({ file, phrases, width, paint }: Sheet, groups: readonly EntryGroup[]): readonly string[] {
  const counts = countStatuses(file);
  const { rubric } = file.assessment;
  const chosen = file.rubricChosen === 'told' ? phrases.words.rubricTold : phrases.words.rubricAsked;
  const attributes = groups.flatMap(({ entries }) =>
    entries.flatMap((entry) =>
      entry.kind === 'attribute'
        ? [`${entry.row.label[phrases.language]}: ${attributeText(entry.row, entry.value, phrases)}`]
        : [],
    ),
  );
  return [
    ...wrap(printable(file.path), width).map(paint.bold),
    ...[
      `${file.rubric.title[phrases.language]} (${rubric.id} ${rubric.version}, ${rubric.hash}; ${chosen})`,
      ...attributes,
      ...file.document.warnings.map(
        (warning) => `${phrases.words.warnings}: ${warningSentence(warning, file.document, phrases)}`,
      ),
    ].flatMap((line) => wrap(printable(line), width)),
    STATUS_ORDER.filter((status) => counts[status] > 0)
      .map((status) =>
        paint.status[status](`${STATUS_SIGNS[status]} ${counts[status]} ${phrases.status[status]}`),
      )
      .join('   '),
  ];
}

/** Everything of one status, under the names of the groups it belongs to. */
function section(
  sheet: Sheet,
  groups: readonly EntryGroup[],
  status: Status,
  title: string,
  below: (sheet: Sheet, entry: FoundEntry) => readonly string[],
): readonly string[] {
  const { paint, phrases, width } = sheet;
  const lines = groups.flatMap(({ group, entries }) => {
    const chosen = entries.filter((entry) => entry.kind === 'element' && entry.finding.status === status);
    if (chosen.length === 0) return [];
    return [
      '',
      ...wrap(printable(group.label[phrases.language]), width).map(paint.faint),
      ...chosen.flatMap((entry) =>
        entry.kind === 'attribute'
          ? []
          : [
              ...behind(STATUS_SIGNS[status], printable(entry.row.label[phrases.language]), width).map(
                paint.status[status],
              ),
              ...below(sheet, entry).map((line) => `  ${line}`),
            ],
      ),
    ];
  });
  return lines.length === 0 ? [] : [paint.bold(title), ...lines];
}

function missingLines({ phrases, width }: Sheet, { row }: FoundEntry): readonly string[] {
  const definition = printable(row.definition[phrases.language]);
  return wrap(`${definition} (${phrases.words.source}: ${printable(row.source)})`, width - 2);
}

function evidenceLines({ file, phrases, width }: Sheet, { finding }: FoundEntry): readonly string[] {
  return finding.evidence.flatMap((evidence) => {
    const place = placeOf(file.document, evidence);
    const where = [pageAndConfidence(place, phrases), ...place.headings].join(' › ');
    const reason = evidence.indicator === SECOND_VOICE ? ` (${phrases.words.secondVoice})` : '';
    return [...wrap(`“${printable(place.quote)}”`, width - 2), ...wrap(printable(where) + reason, width - 2)];
  });
}

function placeLines({ file, phrases, width }: Sheet, { finding }: FoundEntry): readonly string[] {
  const pages = finding.evidence.map((evidence) => placeOf(file.document, evidence));
  const places = pages.map((place) => pageAndConfidence(place, phrases));
  return wrap(printable([...new Set(places)].join(', ')), width - 2);
}

function derivedLines({ phrases, width, paint }: Sheet, groups: readonly EntryGroup[]): readonly string[] {
  const lines = groups.flatMap(({ entries }) =>
    entries.flatMap((entry) =>
      entry.kind === 'derived'
        ? behind(
            '·',
            printable(`${entry.row.label[phrases.language]}: ${phrases.derivedStatus[entry.finding.status]}`),
            width,
          )
        : [],
    ),
  );
  return lines.length === 0 ? [] : [paint.bold(phrases.words.derived), ...lines];
}
