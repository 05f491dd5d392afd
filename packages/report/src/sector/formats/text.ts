import { DEFAULT_WIDTH, NARROWEST_WIDTH } from '../../formats/text.ts';
import { sectorPhrasesIn } from '../../locales/sector/locales.ts';
import type { SectorPhrases } from '../../locales/sector/phrases.ts';
import type { RenderOptions } from '../../result.ts';
import { printable, wrap } from '../../text/cells.ts';
import { paintWith } from '../../text/paint.ts';
import { type Column, tableLines } from '../../text/table.ts';
import { groupName } from '../group-name.ts';
import type { SectorChange, SectorReport, SectorTable } from '../json-contract.ts';
import { tableTitle } from '../table-title.ts';

/** The sector for a terminal: n of N for every element, each breakdown beside it. */
export function renderSectorText(report: SectorReport, options: RenderOptions = {}): string {
  const phrases = sectorPhrasesIn(options.language);
  const width = Math.max(NARROWEST_WIDTH, options.width ?? DEFAULT_WIDTH);
  const paint = paintWith(options.colour ?? false);
  const lines = (text: string): readonly string[] => wrap(printable(text), width);
  const parts: readonly (readonly string[])[] = [
    [
      paint.bold(`${phrases.title} · ${report.named ? phrases.intern : phrases.anonymous}`),
      ...lines(report.named ? phrases.internMeaning : phrases.anonymousMeaning(report.smallestGroup)),
      ...(report.totalsHidden ? lines(phrases.totalsHidden) : []),
    ],
    ...report.tables.flatMap((table) => tableParts(table, report, phrases, width, paint.bold)),
    ...report.changes.map((change) => changeLines(change, phrases, width, paint.bold)),
    noteLines(report, phrases).flatMap(lines),
    phrases.closing.flatMap(lines),
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`;
}

/** What must be known of the whole: other years, files in no table, what was guessed. */
export function noteLines(report: SectorReport, phrases: SectorPhrases): readonly string[] {
  const { institution, kind, year } = report.guessed;
  return [
    ...report.otherYears.map((each) => phrases.otherYears(each.kind, each.year, each.documents)),
    ...(report.unplaced === 0 ? [] : [phrases.unplaced(report.unplaced)]),
    ...(institution + kind + year === 0 ? [] : [phrases.guessed(institution, kind, year)]),
    ...report.guesses.map(({ file, what, value }) => `${file}: ${phrases.guessWhat[what]} ${value}`),
  ];
}

function tableParts(
  table: SectorTable,
  report: SectorReport,
  phrases: SectorPhrases,
  width: number,
  bold: (text: string) => string,
): readonly (readonly string[])[] {
  const { words, language } = phrases;
  const head = [
    ...wrap(printable(tableTitle(table, phrases)), width).map(bold),
    ...wrap(phrases.basis({ ...table.institutions, documents: table.documents }), width),
    ...(table.named?.missing ?? []).map(({ institution }) => printable(`${words.missing}: ${institution}`)),
    ...(table.named?.unread ?? []).map(({ institution, document, code }) =>
      printable(`${words.unread}: ${institution}, ${document} (${code ?? words.notThere})`),
    ),
    ...table.breakdowns
      .filter(({ shown }) => !shown)
      .flatMap(({ column }) => wrap(printable(phrases.breakdownTooSmall(column)), width)),
  ];
  if (!table.shown) return [[...head, ...wrap(phrases.tooFew(report.smallestGroup), width)]];
  const breakdowns = table.breakdowns.filter(({ shown }) => shown);
  const columns: readonly Column[] = [
    { title: words.element, align: 'left', shrinks: true },
    { title: 'n/N', align: 'right' },
    { title: '?', align: 'right' },
    ...breakdowns.flatMap(({ groups }) =>
      groups.map((group): Column => ({ title: printable(groupName(group, phrases)), align: 'right' })),
    ),
  ];
  const cells = breakdowns.map(({ rows }) => new Map(rows.map((row) => [row.element, row.cells])));
  const body = table.groups.flatMap((group) =>
    group.rows.map((row) => [
      printable(row.label[language]),
      row.counts === null ? '·' : `${row.counts.present}/${row.counts.of}`,
      row.counts === null ? '·' : row.counts.doubtful === 0 ? '' : `+${row.counts.doubtful}`,
      ...cells.flatMap((byElement) =>
        (byElement.get(row.element) ?? []).map((cell) =>
          cell === null ? '·' : `${cell.present}/${cell.of}`,
        ),
      ),
    ]),
  );
  return [head, tableLines(columns, body, width)];
}

function changeLines(
  change: SectorChange,
  phrases: SectorPhrases,
  width: number,
  bold: (text: string) => string,
): readonly string[] {
  const { words, language } = phrases;
  const head = [
    bold(printable(`${change.kind}: ${phrases.change(change.before, change.after)}`)),
    ...(change.rubricChanged ? wrap(words.rubricChanged, width) : []),
  ];
  if (!change.shown) return [...head, ...wrap(phrases.changeHidden, width)];
  const columns: readonly Column[] = [
    { title: words.element, align: 'left', shrinks: true },
    ...[words.before, words.after, words.gained, words.lost].map(
      (title): Column => ({ title, align: 'right' }),
    ),
  ];
  const rows = change.rows.map(({ label, before, after, numbers }) => [
    printable(label[language]),
    ...[before, after, numbers?.gained, numbers?.lost].map((each) => (each ?? '·').toString()),
  ]);
  return [
    ...head,
    ...wrap(phrases.changeBasis(change.both, change.onlyBefore ?? 0, change.onlyAfter ?? 0), width),
    ...tableLines(columns, rows, width),
  ];
}
