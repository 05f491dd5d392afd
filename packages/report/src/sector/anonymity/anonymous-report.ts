import { countStatuses } from '../count-statuses.ts';
import { distributionsOf } from '../distributions.ts';
import {
  SECTOR_SCHEMA_VERSION,
  type SectorBreakdown,
  type SectorReport,
  type SectorRow,
  type SectorTable,
} from '../json-contract.ts';
import { groupsOf, guessedIn, headOf, isReadInPart, shown } from '../named-report.ts';
import type { Breakdown, Counts, KindTable, SectorTables } from '../tables.ts';
import { anonymousChange } from './anonymous-change.ts';
import { anonymousQuotes, quoteJudge } from './anonymous-quotes.ts';
import { poolBins, poolGroups } from './pool.ts';
import type { QuoteJudge } from './safe-quote.ts';
import { SMALLEST_COUNT, shownCells } from './suppress.ts';

export interface AnonymityOptions {
  /** Groups with fewer institutions are not shown. @default 5 */
  readonly smallestGroup?: number;
  /** Keeps back small numbers of the whole sector as well. @default false: the Inspectorate published 1 of 16 itself */
  readonly hideTotals?: boolean;
  /** Leaves out all quotes: those of published documents can be searched for. @default false */
  readonly withoutQuotes?: boolean;
}

const SMALLEST_GROUP = 5;

/**
 * The report in which no institution can be recognised; `docs/sector.md` tells how and why. It is built anew from
 * numbers and from quotes that were judged one by one, not by taking names out of the report that has them.
 */
export function anonymousReport(sector: SectorTables, options: AnonymityOptions = {}): SectorReport {
  const smallestGroup = Math.max(SMALLEST_COUNT, options.smallestGroup ?? SMALLEST_GROUP);
  const hideTotals = options.hideTotals ?? false;
  const judge = options.withoutQuotes === true ? undefined : quoteJudge(sector);
  const settings: Settings = { smallestGroup, hideTotals, judge };
  return {
    schemaVersion: SECTOR_SCHEMA_VERSION,
    tool: sector.tool,
    named: false,
    smallestGroup,
    totalsHidden: hideTotals,
    tables: sector.tables.map((table) => anonymousTable(table, settings)),
    changes: sector.changes.map((change) => anonymousChange(change, sector, settings)),
    otherYears: sector.otherYears.map(({ kind, year, documents }) => ({
      kind,
      year: year ?? null,
      documents,
    })),
    unplaced: sector.unplaced.length,
    guessed: guessedIn(sector),
    guesses: [],
  };
}

interface Settings {
  readonly smallestGroup: number;
  readonly hideTotals: boolean;
  /** Undefined: no quotes. */
  readonly judge: QuoteJudge | undefined;
}

function anonymousTable(table: KindTable, settings: Settings): SectorTable {
  // An institution that was read in part would be in N for what it has and out of it for what was not found: whoever knows
  // whose document that is could read all its outcomes off the Ns. So it is out of all of them.
  const members = table.institutions.filter((each) => !isReadInPart(each));
  const head = headOf(table);
  const enough = members.length >= settings.smallestGroup;
  return {
    ...head,
    institutions: { ...head.institutions, counted: members.length },
    shown: enough,
    groups: groupsOf(table, ({ row }) => rowNumbers(row.id, enough ? members : [], settings)),
    breakdowns: table.breakdowns.length === 0 || !enough ? [] : breakdownsOf(table, members, settings),
    distributions: enough ? distributionsOf({ ...table, institutions: members }).map(poolBins) : [],
    named: null,
  };
}

function rowNumbers(
  id: string,
  members: KindTable['institutions'],
  { hideTotals, judge }: Settings,
): Pick<SectorRow, 'counts' | 'quotes'> {
  const counts = countStatuses(members, id);
  if (members.length === 0 || (hideTotals && !isCommon(counts, members.length)))
    return { counts: null, quotes: [] };
  const quotes =
    judge === undefined || counts.present < SMALLEST_COUNT ? [] : anonymousQuotes(members, id, judge);
  return { counts: shown(counts), quotes };
}

function isCommon({ present, doubtful, absent }: Counts, of: number): boolean {
  const few = (number: number): boolean => number > 0 && number < SMALLEST_COUNT;
  return present >= SMALLEST_COUNT && of - present >= SMALLEST_COUNT && !few(doubtful) && !few(absent);
}

function breakdownsOf(
  table: KindTable,
  members: KindTable['institutions'],
  settings: Settings,
): SectorBreakdown[] {
  const breakdowns = table.breakdowns.filter(({ groups }) => groups.length > 1);
  const pooled = breakdowns.map((breakdown) => pool(breakdown, table, members, settings.smallestGroup));
  const usable = withoutTelling(
    table,
    pooled.filter((each) => each !== undefined),
    settings.smallestGroup,
  );
  const rows = table.rows.map(({ row }) => {
    const has = members.map(({ statuses }) => statuses[row.id] === 'present');
    const totalShown = !settings.hideTotals || isCommon(countStatuses(members, row.id), members.length);
    const cells = shownCells({
      has,
      groupings: usable.map(({ groupOf }) => groupOf),
      rules: { smallestGroup: settings.smallestGroup, totalShown },
    });
    return { element: row.id, has, cells };
  });
  return pooled.map((each, index): SectorBreakdown => {
    const column = breakdowns[index]?.column ?? '';
    const at = each === undefined ? -1 : usable.indexOf(each);
    if (each === undefined || at === -1) return { column, shown: false, groups: [], rows: [] };
    return {
      column,
      shown: true,
      groups: each.groups,
      rows: rows.map(({ element, has, cells }) => ({
        element,
        cells: each.groups.map((group, place) => {
          if (cells[at]?.[place] !== true) return null;
          const present = has.filter((one, member) => one && each.groupOf[member] === place).length;
          return { of: group.institutions, present, doubtful: null };
        }),
      })),
    };
  });
}

/**
 * The breakdowns whose Ns do not give away who has no document of this kind at all: that is an outcome too, and N of each
 * group is shown wherever one of its numbers is.
 */
function withoutTelling(
  table: KindTable,
  pooled: readonly Pooled[],
  smallestGroup: number,
): readonly Pooled[] {
  if (table.missing.length === 0) return pooled;
  const has = [...table.institutions.map(() => true), ...table.missing.map(() => false)];
  const cells = shownCells({
    has,
    groupings: pooled.map(({ groupOfAll }) => groupOfAll),
    rules: { smallestGroup, totalShown: true },
  });
  return pooled.filter((_, index) => cells[index]?.every(Boolean) === true);
}

interface Pooled {
  readonly groups: SectorBreakdown['groups'];
  /** Place in `groups` of every member. */
  readonly groupOf: readonly number[];
  /** And of every institution that is known, those without a document last; -1 where no group of members is theirs. */
  readonly groupOfAll: readonly number[];
}

function pool(
  { column, groups }: Breakdown,
  table: KindTable,
  members: KindTable['institutions'],
  smallestGroup: number,
): Pooled | undefined {
  const valueIn = (each: { readonly values: Readonly<Record<string, string>> }): number =>
    groups.findIndex(({ value }) => value === (each.values[column] ?? ''));
  const sizes = groups.map((_, index) => members.filter((member) => valueIn(member) === index).length);
  const together = poolGroups(sizes, smallestGroup);
  if (together === undefined) return undefined;
  const placeOf = (each: Parameters<typeof valueIn>[0]): number =>
    together.findIndex((indices) => indices.includes(valueIn(each)));
  return {
    groups: together.map((indices) => ({
      value: indices.length === 1 ? (groups[indices[0] ?? 0]?.value ?? '') : '',
      pooled: indices.length > 1,
      institutions: indices.reduce((sum, index) => sum + (sizes[index] ?? 0), 0),
      missing: null,
    })),
    groupOf: members.map(placeOf),
    groupOfAll: [...table.institutions, ...table.missing].map(placeOf),
  };
}
