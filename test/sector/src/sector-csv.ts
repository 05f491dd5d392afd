import type { College } from './college.ts';
import { DAMAGED, DOCUMENTS, fileOf } from './documents.ts';
import { collegeOf, type Labels } from './sources.ts';

/** Path of the damaged file. */
export const DAMAGED_FILE = `${DAMAGED.college}/jaarverslag-${DAMAGED.year}.pdf`;

/** @param labels by path of the rendered file */
export function sectorCsv(labels: ReadonlyMap<string, Labels>): string {
  const rows = DOCUMENTS.map((document) => {
    const file = fileOf(document);
    const college = collegeOf(document);
    return document.kind === 'jaarverslag'
      ? rowOf(college, 'jaarverslag', String(document.year), 'general', file)
      : rowOf(college, 'gedragscode', yearOf(labels.get(file)), document.scope, file);
  });
  rows.push(rowOf(collegeOf(DAMAGED), 'jaarverslag', String(DAMAGED.year), 'general', DAMAGED_FILE));
  const head = ['institution', 'kind', 'year', 'type', 'funded', 'scope', 'file'];
  return `${[head, ...rows.toSorted(byFile)].map((row) => row.map(quoted).join(',')).join('\n')}\n`;
}

function rowOf(college: College, kind: string, year: string, scope: string, file: string): string[] {
  return [college.name, kind, year, college.type, college.funded ? 'yes' : 'no', scope, file];
}

/** Of adoption; empty where the code has no date. */
function yearOf(labels: Labels | undefined): string {
  const date = labels?.attributes['datum.vastgesteld'];
  return typeof date === 'string' ? date.slice(0, 4) : '';
}

function byFile(a: readonly string[], b: readonly string[]): number {
  return (a.at(-1) ?? '') < (b.at(-1) ?? '') ? -1 : 1;
}

/** By RFC 4180. */
function quoted(cell: string): string {
  return /[",\n]/u.test(cell) ? `"${cell.replace(/"/gu, '""')}"` : cell;
}
