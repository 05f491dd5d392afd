import type { SectorReport } from './json-contract.ts';
import type { Snapshot } from './tables.ts';

/** What a report with names says of each institution, to compare a later scan with. */
export function snapshotsOf(report: SectorReport): readonly Snapshot[] {
  return report.tables.flatMap((table) => {
    if (table.named === null) return [];
    const elements = table.groups.flatMap(({ rows }) => rows.map(({ element }) => element));
    return [
      {
        kind: table.kind,
        rubricHash: table.rubric.hash,
        label: table.year === null ? '' : String(table.year),
        institutions: new Map(
          table.named.matrix
            // Of whom nothing could be read, nothing can be compared.
            .filter(({ statuses }) => statuses.some((status) => status !== 'unreadable'))
            .map(({ institution, statuses }) => [
              institution,
              Object.fromEntries(elements.map((element, at) => [element, statuses[at] ?? 'unreadable'])),
            ]),
        ),
      },
    ];
  });
}
