import type { Attribute, Derived, Element, Group } from '@toetssteen/rubric';
import type { AttributeValue, Finding, Status } from '@toetssteen/scorer';
import type { AssessedFile } from './result.ts';

/** A line of the rubric together with what was found for it. */
export type Entry =
  | { readonly kind: 'element'; readonly row: Element; readonly finding: Finding }
  | { readonly kind: 'derived'; readonly row: Derived; readonly finding: Finding }
  | { readonly kind: 'attribute'; readonly row: Attribute; readonly value: AttributeValue };

export interface EntryGroup {
  readonly group: Group;
  readonly entries: readonly Entry[];
}

/**
 * Joins the rubric and the assessment that was made with it, in the order of the rubric.
 *
 * @throws Error when the assessment lacks a row: then it was made with another rubric
 */
export function checklist(file: AssessedFile): readonly EntryGroup[] {
  const findings = new Map(file.assessment.findings.map((finding) => [finding.element, finding]));
  const values = new Map(file.assessment.attributes.map((value) => [value.element, value]));
  return file.rubric.groups.map((group) => ({
    group,
    entries: group.rows.map((row): Entry => {
      if (row.kind === 'attribute') return { kind: 'attribute', row, value: known(values, row.id, file) };
      const finding = known(findings, row.id, file);
      return row.kind === 'element' ? { kind: 'element', row, finding } : { kind: 'derived', row, finding };
    }),
  }));
}

function known<T>(results: ReadonlyMap<string, T>, id: string, file: AssessedFile): T {
  const result = results.get(id);
  if (result !== undefined) return result;
  throw new Error(
    `The assessment of ${file.path} has nothing for "${id}" of rubric ${file.rubric.id}. ` +
      'Hand over the rubric that the assessment was made with.',
  );
}

export type StatusCounts = Readonly<Record<Status, number>>;

/** Counts elements only: a derived row repeats what its elements say, and may be bad news when it holds. */
export function countStatuses(file: AssessedFile): StatusCounts {
  const counts = { present: 0, doubtful: 0, absent: 0, unreadable: 0 };
  for (const { entries } of checklist(file)) {
    for (const entry of entries) if (entry.kind === 'element') counts[entry.finding.status]++;
  }
  return counts;
}
