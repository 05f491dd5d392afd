import { columnsOf, fit, padEnd, padStart } from './cells.ts';

export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
  /** Gives way when the table is too wide. */
  readonly shrinks?: boolean;
}

const GAP = '  ';
const NARROWEST = 12;

/** Lines of a table: the titles, a rule, and the rows. */
export function tableLines(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly string[] {
  const natural = columns.map((column, index) =>
    Math.max(columnsOf(column.title), ...rows.map((row) => columnsOf(row[index] ?? ''))),
  );
  const widths = shrink(natural, columns, width);
  const line = (cells: readonly string[]): string =>
    columns
      .map((column, index) => {
        const cell = fit(cells[index] ?? '', widths[index] ?? 0);
        return column.align === 'left'
          ? padEnd(cell, widths[index] ?? 0)
          : padStart(cell, widths[index] ?? 0);
      })
      .join(GAP)
      .trimEnd();
  return [
    line(columns.map((column) => column.title)),
    widths.map((columnWidth) => '─'.repeat(columnWidth)).join(GAP),
    ...rows.map(line),
  ];
}

function shrink(natural: readonly number[], columns: readonly Column[], width: number): readonly number[] {
  const total = natural.reduce((sum, each) => sum + each, 0) + GAP.length * (columns.length - 1);
  let excess = total - width;
  return natural.map((each, index) => {
    if (excess <= 0 || columns[index]?.shrinks !== true) return each;
    const narrowed = Math.min(each, Math.max(NARROWEST, each - excess));
    excess -= each - narrowed;
    return narrowed;
  });
}
