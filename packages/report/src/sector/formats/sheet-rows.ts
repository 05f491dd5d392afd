import type { SectorReport, SectorTable } from '../json-contract.ts';

export type Cell = string | number;

/** The names of the columns come first. */
export type SheetRows = readonly (readonly Cell[])[];

type Row = SectorTable['groups'][number]['rows'][number];

/** Rows of a sheet for every row of every table. */
export function rowsOf<T>(
  report: SectorReport,
  make: (table: SectorTable, row: Row, group: SectorTable['groups'][number]) => readonly T[],
): readonly T[] {
  return report.tables.flatMap((table) =>
    table.groups.flatMap((group) => group.rows.flatMap((row) => make(table, row, group))),
  );
}

export const yearCell = ({ year }: SectorTable): Cell => year ?? '';
