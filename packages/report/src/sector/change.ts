import type { Rubric } from '@toetssteen/rubric';
import type { ChangeTable, ElementChange, KindTable, Snapshot } from './tables.ts';

export function snapshotOf(table: KindTable, label: string): Snapshot {
  return {
    kind: table.rubric.id,
    rubricHash: table.rubric.hash,
    label,
    // Of whom nothing could be read, nothing can be compared.
    institutions: new Map(
      table.institutions
        .filter(({ documents }) => documents.length > 0)
        .map(({ name, statuses }) => [name, statuses]),
    ),
  };
}

/** What institutions gained and lost between two scans, or two years. Those in one of the two only are named apart. */
export function changeBetween(before: Snapshot, after: Snapshot, rubric: Rubric): ChangeTable {
  const both = [...after.institutions.keys()].filter((name) => before.institutions.has(name));
  const rows = rubric.groups.flatMap((group) => group.rows.filter(({ kind }) => kind !== 'attribute'));
  return {
    kind: after.kind,
    before: before.label,
    after: after.label,
    rubricChanged: before.rubricHash !== after.rubricHash,
    both,
    onlyBefore: [...before.institutions.keys()].filter((name) => !after.institutions.has(name)),
    onlyAfter: [...after.institutions.keys()].filter((name) => !before.institutions.has(name)),
    rows: rows.map(({ id }) => elementChange(id, both, before, after)),
  };
}

function elementChange(
  element: string,
  both: readonly string[],
  before: Snapshot,
  after: Snapshot,
): ElementChange {
  const withIt = ({ institutions }: Snapshot): number =>
    both.filter((name) => institutions.get(name)?.[element] === 'present').length;
  const change = {
    element,
    before: withIt(before),
    after: withIt(after),
    gained: [] as string[],
    lost: [] as string[],
    kept: [] as string[],
    stillWithout: [] as string[],
    unclear: [] as string[],
  };
  for (const name of both) {
    const was = before.institutions.get(name)?.[element];
    const is = after.institutions.get(name)?.[element];
    if ((was !== 'present' && was !== 'absent') || (is !== 'present' && is !== 'absent'))
      change.unclear.push(name);
    else if (was === is) change[is === 'present' ? 'kept' : 'stillWithout'].push(name);
    else change[is === 'present' ? 'gained' : 'lost'].push(name);
  }
  return change;
}
