import type { Status } from '@toetssteen/scorer';
import type { Counts } from './tables.ts';

/** How many institutions have each status for a row of the rubric. */
export function countStatuses(
  institutions: readonly { readonly statuses: Readonly<Record<string, Status>> }[],
  row: string,
): Counts {
  const counts = { present: 0, doubtful: 0, absent: 0, unreadable: 0 };
  for (const { statuses } of institutions) counts[statuses[row] ?? 'unreadable']++;
  return counts;
}

/** The N of "n of N": what could not be read is out of it. */
export function countedIn(counts: Counts): number {
  return counts.present + counts.doubtful + counts.absent;
}
