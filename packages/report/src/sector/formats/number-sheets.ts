import { phrasesIn } from '../../locales/locales.ts';
import type { SectorPhrases } from '../../locales/sector/phrases.ts';
import { binLabel } from '../bin-label.ts';
import { groupName } from '../group-name.ts';
import type { SectorReport } from '../json-contract.ts';
import { type Cell, rowsOf, type SheetRows, yearCell } from './sheet-rows.ts';

export function countRows(report: SectorReport, { words, language, hidden }: SectorPhrases): SheetRows {
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

export function breakdownRows(report: SectorReport, phrases: SectorPhrases): SheetRows {
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

export function distributionRows(report: SectorReport, phrases: SectorPhrases): SheetRows {
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

export function changeRows(report: SectorReport, { words, language, hidden }: SectorPhrases): SheetRows {
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
