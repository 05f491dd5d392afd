import { phrasesIn } from '../../locales/locales.ts';
import type { SectorPhrases } from '../../locales/sector/phrases.ts';
import type { SectorReport } from '../json-contract.ts';
import { type Cell, rowsOf, type SheetRows, yearCell } from './sheet-rows.ts';

export function matrixRows(report: SectorReport, { words, language }: SectorPhrases): SheetRows {
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

export function quoteRows(report: SectorReport, { words, language }: SectorPhrases): SheetRows {
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

export function documentRows(report: SectorReport, { words, language }: SectorPhrases): SheetRows {
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
