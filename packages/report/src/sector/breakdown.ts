import { countStatuses } from './count-statuses.ts';
import type { Breakdown, InstitutionResult, MissingInstitution } from './tables.ts';

/** Parts the institutions by what the manifest says of them in a column; an empty cell is a value too. */
export function breakdownBy(
  column: string,
  institutions: readonly InstitutionResult[],
  missing: readonly MissingInstitution[],
  ids: readonly string[],
): Breakdown {
  const cellOf = ({ values }: { readonly values: Readonly<Record<string, string>> }): string =>
    values[column] ?? '';
  const values = [...new Set([...institutions, ...missing].map(cellOf))].sort();
  return {
    column,
    groups: values.map((value) => {
      const members = institutions.flatMap((each, index) => (cellOf(each) === value ? [index] : []));
      const own = institutions.filter((each) => cellOf(each) === value);
      return {
        value,
        members,
        missing: missing.filter((each) => cellOf(each) === value).length,
        counts: Object.fromEntries(ids.map((id) => [id, countStatuses(own, id)])),
      };
    }),
  };
}
