import type { SectorChange } from '../json-contract.ts';
import { changeHead, labelOf } from '../named-report.ts';
import type { ChangeTable, SectorTables } from '../tables.ts';
import { SMALLEST_COUNT } from './suppress.ts';

/**
 * What changed, without names. All is kept back when few institutions are in both, or when a few are in one only: the two
 * totals and the change together would tell of those few. Of an element the numbers are shown when each stands for
 * several institutions.
 */
export function anonymousChange(
  change: ChangeTable,
  sector: SectorTables,
  { smallestGroup, hideTotals }: { readonly smallestGroup: number; readonly hideTotals: boolean },
): SectorChange {
  const single = change.onlyBefore.length + change.onlyAfter.length;
  const shown = change.both.length >= smallestGroup && single === 0;
  return {
    ...changeHead(change),
    onlyBefore: null,
    onlyAfter: null,
    both: shown ? change.both.length : 0,
    shown,
    rows: change.rows.map(({ element, before, after, gained, lost, kept, stillWithout, unclear }) => {
      const numbers = {
        gained: gained.length,
        lost: lost.length,
        same: kept.length + stillWithout.length,
        unclear: unclear.length,
      };
      const parts = [gained.length, lost.length, kept.length, stillWithout.length];
      const isFew = (number: number): boolean =>
        hideTotals && (number < SMALLEST_COUNT || change.both.length - number < SMALLEST_COUNT);
      const open = shown && unclear.length === 0 && parts.every((part) => part >= SMALLEST_COUNT);
      return {
        element,
        label: labelOf(sector, change.kind, element),
        before: shown && !isFew(before) ? before : null,
        after: shown && !isFew(after) ? after : null,
        numbers: open ? numbers : null,
        named: null,
      };
    }),
    named: null,
  };
}
