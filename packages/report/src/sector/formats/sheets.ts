import { phrasesIn } from '../../locales/locales.ts';
import type { SectorPhrases } from '../../locales/sector/phrases.ts';
import { binLabel } from '../bin-label.ts';
import { groupName } from '../group-name.ts';
import type { SectorReport, SectorTable } from '../json-contract.ts';

type Cell = string | number;

/** A part of the report as rows, for CSV and for a workbook. */
export interface Sheet {
  readonly id: 'counts' | 'breakdowns' | 'matrix' | 'distributions' | 'changes' | 'quotes' | 'documents';
  /** The names of the columns come first. */
  readonly rows: readonly (readonly Cell[])[];
}

/** All parts of the report that have something in them, in a fixed order. */
export function sheetsOf(report: SectorReport, phrases: SectorPhrases): readonly Sheet[] {
  const sheets: readonly Sheet[] = [
    { id: 'counts', rows: countRows(report, phrases) },
    { id: 'breakdowns', rows: breakdownRows(report, phrases) },
    { id: 'matrix', rows: matrixRows(report, phrases) },
    { id: 'distributions', rows: distributionRows(report, phrases) },
    { id: 'changes', rows: changeRows(report, phrases) },
    { id: 'quotes', rows: quoteRows(report, phrases) },
    { id: 'documents', rows: documentRows(report, phrases) },
  ];
  return sheets.filter(({ id, rows }) => id === 'counts' || rows.length > 1);
}

type Row = SectorTable['groups'][number]['rows'][number];

function rowsOf<T>(
  report: SectorReport,
  make: (table: SectorTable, row: Row, group: SectorTable['groups'][number]) => readonly T[],
): readonly T[] {
  return report.tables.flatMap((table) =>
    table.groups.flatMap((group) => group.rows.flatMap((row) => make(table, row, group))),
  );
}

const yearCell = ({ year }: SectorTable): Cell => year ?? '';

function countRows(report: SectorReport, { words, language, hidden }: SectorPhrases): Sheet['rows'] {
  const { status } = phrasesIn(language);
  return [
    [
      words.kind,
      words.yearName,
      words.group,
      `${words.element} (id)`,
      words.element,
      'n',
      'N',
      status.doubtful,
      status.absent,
      status.unreadable,
      words.missing,
      words.source,
    ],
    ...rowsOf(report, (table, row, group) => {
      const { counts } = row;
      const numbers: readonly Cell[] =
        counts === null
          ? [hidden, hidden, hidden, hidden, hidden]
          : [counts.present, counts.of, counts.doubtful, counts.absent, counts.unreadable];
      return [
        [
          table.kind,
          yearCell(table),
          group.label[language],
          row.element,
          row.label[language],
          ...numbers,
          table.institutions.missing,
          row.source,
        ],
      ];
    }),
  ];
}

function breakdownRows(report: SectorReport, phrases: SectorPhrases): Sheet['rows'] {
  const { words, language, hidden } = phrases;
  const { status } = phrasesIn(language);
  return [
    [
      words.kind,
      words.yearName,
      words.column,
      words.value,
      `${words.element} (id)`,
      words.element,
      'n',
      'N',
      status.doubtful,
    ],
    ...report.tables.flatMap((table) => {
      const labels = new Map(table.groups.flatMap(({ rows }) => rows.map((row) => [row.element, row.label])));
      return table.breakdowns.flatMap((breakdown) =>
        breakdown.groups.flatMap((group, at) =>
          breakdown.rows.map(({ element, cells }): readonly Cell[] => {
            const cell = cells[at] ?? null;
            return [
              table.kind,
              yearCell(table),
              breakdown.column,
              groupName(group, phrases),
              element,
              labels.get(element)?.[language] ?? '',
              cell === null ? hidden : cell.present,
              cell === null ? hidden : cell.of,
              cell?.doubtful ?? '',
            ];
          }),
        ),
      );
    }),
  ];
}

function matrixRows(report: SectorReport, { words, language }: SectorPhrases): Sheet['rows'] {
  const { status } = phrasesIn(language);
  return [
    [words.kind, words.yearName, words.institution, `${words.element} (id)`, words.element, status.present],
    ...report.tables.flatMap((table) => {
      const rows = table.groups.flatMap((group) => group.rows);
      return (table.named?.matrix ?? []).flatMap(({ institution, statuses }) =>
        rows.map((row, at): readonly Cell[] => [
          table.kind,
          yearCell(table),
          institution,
          row.element,
          row.label[language],
          status[statuses[at] ?? 'unreadable'],
        ]),
      );
    }),
  ];
}

function distributionRows(report: SectorReport, phrases: SectorPhrases): Sheet['rows'] {
  const { words } = phrases;
  return [
    [words.kind, words.yearName, words.distributions, words.value, words.documents],
    ...report.tables.flatMap((table) =>
      table.distributions.flatMap(({ what, bins }) =>
        bins.map((bin): readonly Cell[] => [
          table.kind,
          yearCell(table),
          words[what],
          binLabel(what, bin, phrases),
          bin.documents,
        ]),
      ),
    ),
  ];
}

function changeRows(report: SectorReport, { words, language, hidden }: SectorPhrases): Sheet['rows'] {
  const names = (list: readonly string[] | undefined): string => (list ?? []).join('; ');
  return [
    [
      words.kind,
      words.before,
      words.after,
      `${words.element} (id)`,
      words.element,
      `n ${words.before}`,
      `n ${words.after}`,
      words.gained,
      words.lost,
      words.same,
      words.unclear,
      ...(report.named
        ? [`${words.gained}: ${words.institution}`, `${words.lost}: ${words.institution}`]
        : []),
    ],
    ...report.changes.flatMap((change) =>
      change.rows.map(({ element, label, before, after, numbers, named }): readonly Cell[] => [
        change.kind,
        change.before,
        change.after,
        element,
        label[language],
        before ?? hidden,
        after ?? hidden,
        numbers?.gained ?? hidden,
        numbers?.lost ?? hidden,
        numbers?.same ?? hidden,
        numbers?.unclear ?? hidden,
        ...(report.named ? [names(named?.gained), names(named?.lost)] : []),
      ]),
    ),
  ];
}

function quoteRows(report: SectorReport, { words, language }: SectorPhrases): Sheet['rows'] {
  const { status } = phrasesIn(language);
  const place = report.named ? [words.institution, words.document, words.page] : [];
  return [
    [
      words.kind,
      words.yearName,
      `${words.element} (id)`,
      words.element,
      ...place,
      words.quote,
      status.present,
    ],
    ...rowsOf(report, (table, row) =>
      row.quotes.map((quote): readonly Cell[] => [
        table.kind,
        yearCell(table),
        row.element,
        row.label[language],
        ...(quote.place === null ? [] : [quote.place.institution, quote.place.document, quote.place.page]),
        quote.quote,
        status[quote.status],
      ]),
    ),
  ];
}

function documentRows(report: SectorReport, { words, language }: SectorPhrases): Sheet['rows'] {
  const names: Readonly<Record<string, string>> = phrasesIn(language).languageName;
  const blank = ['', '', '', ''];
  return [
    [
      words.kind,
      words.yearName,
      words.institution,
      words.document,
      words.pages,
      words.languages,
      words.format,
      'SHA-256',
      words.why,
    ],
    ...report.tables.flatMap((table): readonly (readonly Cell[])[] => {
      const { named } = table;
      if (named === null) return [];
      return [
        ...named.documents.map((each): readonly Cell[] => [
          table.kind,
          yearCell(table),
          each.institution,
          each.document,
          each.pages,
          each.languages.map((name) => names[name] ?? name).join(', '),
          each.format,
          each.sha256,
          each.warnings.join(', '),
        ]),
        ...named.unread.map((each): readonly Cell[] => [
          table.kind,
          yearCell(table),
          each.institution,
          each.document,
          ...blank,
          each.code ?? words.notThere,
        ]),
        ...named.missing.map((each): readonly Cell[] => [
          table.kind,
          yearCell(table),
          each.institution,
          each.notThere.join(', '),
          ...blank,
          words.missing,
        ]),
      ];
    }),
  ];
}
