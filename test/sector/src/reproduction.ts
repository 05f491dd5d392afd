import { COLLEGES } from './colleges.ts';
import { DOCUMENTS } from './documents.ts';
import { holdsOf } from './expression.ts';
import { presentByCollege } from './label-counts.ts';
import type { PublishedCount } from './published-counts.ts';
import type { SectorStatuses } from './scan-sector.ts';

/** A row of the report's table beside ours. */
export interface ReproducedRow {
  readonly count: PublishedCount;
  /** Ours; colleges of which a document could not be read are out of `of`. */
  readonly n: number;
  readonly of: number;
  /** How many more it would be if every doubtful verdict were present. */
  readonly doubtful: number;
  /** Colleges of which the tool says other than the people who labelled their documents. */
  readonly differing: readonly string[];
}

/** Counts what a scan of the sector found as the report counts it. */
export async function reproduce(
  counts: readonly PublishedCount[],
  scanned: SectorStatuses,
): Promise<readonly ReproducedRow[]> {
  const rows: ReproducedRow[] = [];
  for (const count of counts) rows.push(await reproduceRow(count, scanned));
  return rows;
}

async function reproduceRow(count: PublishedCount, scanned: SectorStatuses): Promise<ReproducedRow> {
  const labelled = await presentByCollege(count.kind);
  const found = scanned.get(count.kind) ?? new Map();
  const colleges = COLLEGES.filter(({ id, name, type }) => {
    if (count.among !== undefined) return type === count.among.type;
    return count.of === COLLEGES.length || (scopesOf(id, count).length > 0 && found.has(name));
  });
  const judged = colleges.map(({ id, name }) => {
    const statuses = found.get(name) ?? new Map<string, string>();
    const present = new Set([...idsWith(statuses, ['present']), ...scopesOf(id, count)]);
    const possible = new Set([...present, ...idsWith(statuses, ['doubtful'])]);
    return {
      name,
      holds: holdsOf(count.element, present),
      mayHold: holdsOf(count.element, possible),
      person: holdsOf(count.element, labelled.get(id) ?? new Set()),
    };
  });
  return {
    count,
    n: judged.filter(({ holds }) => holds).length,
    of: judged.length,
    doubtful: judged.filter(({ holds, mayHold }) => mayHold && !holds).length,
    differing: judged.filter(({ holds, person }) => holds !== person).map(({ name }) => name),
  };
}

function idsWith(statuses: ReadonlyMap<string, string>, wanted: readonly string[]): string[] {
  return [...statuses].flatMap(([element, status]) => (wanted.includes(status) ? [element] : []));
}

/** The list of documents, not their text, tells of what scope a college's codes are. */
function scopesOf(college: string, { kind }: PublishedCount): string[] {
  return DOCUMENTS.flatMap((document) =>
    document.kind === 'gedragscode' && kind === 'gedragscode' && document.college === college
      ? [`document:${document.scope}`]
      : [],
  );
}
