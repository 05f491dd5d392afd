import { COLLEGES } from './colleges.ts';
import { DOCUMENTS, type SectorDocument } from './documents.ts';
import { type Labels, loadLabels } from './sources.ts';

/** The year of which the Inspectorate read the reports. */
const YEAR = 2021;
/** The day on which the arts-education sector published its code. */
const KUO_CODE = '2021-05-20';
/** Elements of a report that need not concern social safety. */
const ASIDE = ['jv.risico.algemeen', 'jv.risico.rie', 'jv.maatregelen.didactiek'];

/** What the people who labelled them found in the documents of one kind of each college; by folder. */
export async function presentByCollege(
  kind: SectorDocument['kind'],
): Promise<ReadonlyMap<string, Set<string>>> {
  const present = new Map(COLLEGES.map(({ id }): [string, Set<string>] => [id, new Set()]));
  for (const document of DOCUMENTS.filter((each) => each.kind === kind)) {
    if (document.kind === 'jaarverslag' && document.year !== YEAR) continue;
    const ids = present.get(document.college);
    for (const id of idsOf(await loadLabels(document))) ids?.add(id);
    ids?.add(`document:${document.kind === 'gedragscode' ? document.scope : 'general'}`);
  }
  for (const ids of present.values()) addDerived(ids, kind);
  return present;
}

function idsOf({ labels, attributes }: Labels): string[] {
  const date = attributes['datum.vastgesteld'];
  const ids = Object.entries(labels).flatMap(([id, label]) => (label.present ? [id] : []));
  return typeof date === 'string' && isAfter(date) ? [...ids, 'datum.na-kuo'] : ids;
}

/** A bare year, or month, counts when all of it comes after. */
function isAfter(date: string): boolean {
  return date > KUO_CODE.slice(0, date.length) || date === KUO_CODE;
}

function addDerived(ids: Set<string>, kind: SectorDocument['kind']): void {
  if (kind === 'jaarverslag') {
    const informs = [...ids].some((id) => id.startsWith('jv.') && !ASIDE.includes(id));
    if (!informs) ids.add('jv.visie.geen-informatie');
  } else if (ids.has('doelgroep.medewerkers') && !ids.has('doelgroep.studenten')) {
    ids.add('doelgroep.alleen-medewerkers');
  }
}
