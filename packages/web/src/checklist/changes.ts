import type { Status } from '@toetssteen/scorer';
import type { CheckGroup, CheckRow } from './rows.ts';

export interface Change {
  readonly row: CheckRow;
  readonly now: Status;
}

/** Elements whose status differs between two results for one rubric. */
export function changesBetween(
  before: readonly CheckGroup[],
  after: readonly CheckGroup[],
): readonly Change[] {
  const statuses = new Map<string, Status | undefined>();
  for (const { rows } of before) for (const { row, finding } of rows) statuses.set(row.id, finding?.status);
  return after.flatMap(({ rows }) =>
    rows.flatMap((row) => {
      const now = row.finding?.status;
      if (row.row.kind !== 'element' || now === undefined) return [];
      const was = statuses.get(row.row.id);
      return was === undefined || was === now ? [] : [{ row, now }];
    }),
  );
}
