import type { Condition, Row, Rubric } from '@toetssteen/rubric';
import type { Status } from '@toetssteen/scorer';
import type { AssessedFile } from '../result.ts';

/**
 * What an institution has, from all its documents of one kind: present if any document has it; else doubtful if any may
 * have it; else unreadable if any could not be read, for it might stand there; else absent. Derived rows are worked out
 * again from what the institution has: "no information at all" holds when it holds for all documents together.
 *
 * @param unread whether there is a document that could not be read at all
 */
export function mergeStatuses(
  rubric: Rubric,
  files: readonly AssessedFile[],
  unread: boolean,
): Readonly<Record<string, Status>> {
  const rows = rubric.groups.flatMap((group) => group.rows);
  const found = files.map(
    (file) => new Map(file.assessment.findings.map(({ element, status }) => [element, status])),
  );
  const merged: Record<string, Status> = {};
  for (const row of rows) {
    if (row.kind !== 'element') continue;
    const statuses = found.map((statusOf) => statusOf.get(row.id) ?? 'unreadable');
    merged[row.id] = best(unread ? [...statuses, 'unreadable'] : statuses);
  }
  const [only] = found;
  for (const row of rows) {
    if (row.kind !== 'derived') continue;
    // Of one document the scorer has worked it out; nothing here may say otherwise.
    merged[row.id] =
      only !== undefined && found.length === 1 && !unread
        ? (only.get(row.id) ?? 'unreadable')
        : derived(row.when, rows, merged, files, unread);
  }
  return merged;
}

const ORDER: readonly Status[] = ['present', 'doubtful', 'unreadable', 'absent'];

function best(statuses: readonly Status[]): Status {
  return ORDER.find((status) => statuses.includes(status)) ?? 'unreadable';
}

/** All parts must hold: one that does not decides, then one that is not known, then one in doubt. */
const WEAKEST: readonly Status[] = ['absent', 'unreadable', 'doubtful', 'present'];
const OPPOSITE: Readonly<Record<Status, Status>> = {
  present: 'absent',
  absent: 'present',
  doubtful: 'doubtful',
  unreadable: 'unreadable',
};

function derived(
  when: Condition,
  rows: readonly Row[],
  merged: Readonly<Record<string, Status>>,
  files: readonly AssessedFile[],
  unread: boolean,
): Status {
  const named = (patterns: readonly string[]): Status[] =>
    patterns.flatMap((pattern) =>
      rows
        .filter(({ id, kind }) => kind === 'element' && !when.except.includes(id) && matches(pattern, id))
        .map(({ id }) => merged[id] ?? 'unreadable'),
    );
  const weakest = (statuses: readonly Status[]): Status =>
    WEAKEST.find((status) => statuses.includes(status)) ?? 'present';
  const parts = named(when.found);
  if (when.some.length > 0) parts.push(OPPOSITE[weakest(named(when.some).map((status) => OPPOSITE[status]))]);
  parts.push(...named(when.none).map((status) => OPPOSITE[status]));
  const { onOrAfter } = when;
  if (onOrAfter !== undefined) {
    const dates = files.map((file) => dateStatus(file, onOrAfter.attribute, onOrAfter.date));
    parts.push(best(unread ? [...dates, 'unreadable'] : dates));
  }
  return weakest(parts);
}

function matches(pattern: string, id: string): boolean {
  return pattern.endsWith('.*') ? id.startsWith(pattern.slice(0, -1)) : id === pattern;
}

/** As the scorer takes it: a bare year in which the day falls leaves it in doubt; no date is no. */
function dateStatus(file: AssessedFile, attribute: string, day: string): Status {
  const value = file.assessment.attributes.find(({ element }) => element === attribute)?.value;
  if (typeof value !== 'string') return 'absent';
  if (value.length < day.length && day.startsWith(value)) return 'doubtful';
  return value >= day.slice(0, value.length) ? 'present' : 'absent';
}
