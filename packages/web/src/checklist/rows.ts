import type { AttributeValue, Finding, Passage, Status } from '@toetssteen/scorer';
import type { GroupView, ResultView, RowView } from '../protocol.ts';

/** A row of the rubric with its number and what was found for it. */
export interface CheckRow {
  readonly number: string;
  readonly row: RowView;
  /** Of elements and derived rows. */
  readonly finding?: Finding;
  /** Of attributes. */
  readonly value?: AttributeValue;
}

export interface CheckGroup {
  readonly number: number;
  readonly group: GroupView;
  readonly rows: readonly CheckRow[];
}

/** The rubric and the result joined, numbered as in the reports. */
export function checkGroups({ rubric, assessment }: ResultView): readonly CheckGroup[] {
  const findings = new Map(assessment.findings.map((finding) => [finding.element, finding]));
  const values = new Map(assessment.attributes.map((value) => [value.element, value]));
  return rubric.groups.map((group, groupIndex) => ({
    number: groupIndex + 1,
    group,
    rows: group.rows.map((row, index) => {
      const finding = findings.get(row.id);
      const value = values.get(row.id);
      return {
        number: `${groupIndex + 1}.${index + 1}`,
        row,
        ...(finding === undefined ? {} : { finding }),
        ...(value === undefined ? {} : { value }),
      };
    }),
  }));
}

/** Statuses in the order in which they are counted. */
export const STATUS_ORDER: readonly Status[] = ['present', 'doubtful', 'absent', 'unreadable'];

/** Elements only, as in the reports. */
export function countByStatus(groups: readonly CheckGroup[]): Readonly<Record<Status, number>> {
  const counts = { present: 0, doubtful: 0, absent: 0, unreadable: 0 };
  for (const { rows } of groups) {
    for (const { row, finding } of rows) {
      if (row.kind === 'element' && finding !== undefined) counts[finding.status]++;
    }
  }
  return counts;
}

/** The passages that a row is proved by or read from. */
export function evidenceOf({ finding, value }: CheckRow): readonly Passage[] {
  return finding?.evidence ?? value?.evidence ?? [];
}

export type Filter = Status | 'all' | 'own';

/** @param judged ids of rows with a judgement of the person's own */
export function passes(filter: Filter, { row, finding }: CheckRow, judged: ReadonlySet<string>): boolean {
  if (filter === 'all') return true;
  if (row.kind !== 'element') return false;
  return filter === 'own' ? !judged.has(row.id) : finding?.status === filter;
}
