import type { Run } from './types.ts';

/** What can point to a note: numbers, also several ("1,2"), and the classic signs. */
const MARK = /^[([]?(?:\d{1,3}(?:[,;] ?\d{1,3})*|\*{1,3}|[†‡§]{1,2})[)\]]?$/u;

/** Units whose raised number is an exponent. */
const UNIT_BEFORE = /(?:^|[\s\d])(?:k|h|d|c|m)?m$/u;

/** In parts of the type size of the line they belong to. */
const RAISED_AT_MOST = 0.7;
const SMALLER_THAN = 0.9;
const NEXT_TO = 0.5;

/** Raised and lowered signs other than numbers ("19e", "CO2") are no longer than this. */
const SCRIPT_LENGTH = 3;

export function isMark(run: Pick<Run, 'text'>): boolean {
  return MARK.test(run.text.trim());
}

/**
 * Puts small raised or lowered signs into the row they belong to: those that can point to a note as marks, others as
 * text.
 *
 * @param rows by baseline, from the top
 */
export function attachMarks(rows: readonly (readonly Run[])[]): Run[][] {
  const attached: Run[][] = rows.map(() => []);
  for (const [index, row] of rows.entries()) {
    for (const run of row) {
      const host = run.text.trim().length <= MARK_LENGTH ? findHost(rows, index, run) : undefined;
      const target = attached[host?.row ?? index] as Run[];
      target.push(host?.mark === true ? { ...run, mark: true } : run);
    }
  }
  return attached.filter((row) => row.length > 0);
}

/** "[12, 13]" is about the longest. */
const MARK_LENGTH = 8;

function findHost(
  rows: readonly (readonly Run[])[],
  index: number,
  run: Run,
): { readonly row: number; readonly mark: boolean } | undefined {
  const mark = isMark(run);
  if (!mark && run.text.trim().length > SCRIPT_LENGTH) return undefined;
  for (const step of [1, -1]) {
    for (let at = index + step; at >= 0 && at < rows.length; at += step) {
      const row = rows[at] as readonly Run[];
      const distance = Math.abs((row[0] as Run).baseline - run.baseline);
      const largest = Math.max(...row.map((other) => other.size));
      if (distance > RAISED_AT_MOST * Math.max(largest, run.size)) break;
      const neighbour = row.find((other) => isBeside(other, run));
      if (neighbour === undefined) continue;
      const exponent = UNIT_BEFORE.test(neighbour.text) && neighbour.x < run.x;
      return { row: at, mark: step === 1 && mark && !exponent };
    }
  }
  return undefined;
}

function isBeside(other: Run, run: Run): boolean {
  if (run.size > SMALLER_THAN * other.size) return false;
  if (Math.abs(other.baseline - run.baseline) > RAISED_AT_MOST * other.size) return false;
  const after = run.x - (other.x + other.width);
  const before = other.x - (run.x + run.width);
  const near = NEXT_TO * other.size;
  return (after >= -near && after <= near) || (before >= -near && before <= near);
}
