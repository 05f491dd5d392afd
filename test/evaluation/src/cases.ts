import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Document } from '@toetssteen/document';
import { extract } from '@toetssteen/extract';
import type { RubricId } from '@toetssteen/rubric/node';

/** A document with what a person found in it. */
export interface Case {
  readonly name: string;
  readonly part: Part;
  readonly rubric: RubricId;
  readonly document: Document;
  readonly labels: Readonly<Record<string, Label>>;
  readonly attributes: Readonly<Record<string, unknown>>;
}

export interface Label {
  readonly present: boolean;
  /** The words that prove it. */
  readonly quote?: string;
  /** What looks like it and does not count. */
  readonly trap?: string;
  /** Why a careful reader could hesitate. */
  readonly hesitate?: string;
}

/**
 * - `seen`: documents on which the rubric was developed
 * - `test`: documents that were written and labelled by others and only looked at to report the figures
 */
export type Part = 'seen' | 'test';
export const PARTS: readonly Part[] = ['seen', 'test'];

const root = join(import.meta.dirname, '../../..');
/** The fictional sector was written by other hands too; its counts are reproduced, so the rubric has seen it. */
const SECTOR = join(root, 'corpus-fixtures/sector');
const FOLDERS: Readonly<Record<Part, readonly string[]>> = {
  seen: [join(root, 'corpus-fixtures'), join(root, 'test/evaluation/development')],
  test: [join(root, 'test/evaluation/documents')],
};

/** Every folder with a `labels.json` is a case; its Markdown is the document, so that reading plays no part. */
export async function loadCases(part: Part): Promise<readonly Case[]> {
  const folders = (await Promise.all(FOLDERS[part].map((folder) => loadFolder(folder, part)))).flat();
  return part === 'seen' ? [...folders, ...(await loadSector())] : folders;
}

/** The sector's files as they were rendered, but for those without text: a scan, and one that is damaged. */
async function loadSector(): Promise<readonly Case[]> {
  const files = (await readdir(SECTOR, { recursive: true })).toSorted();
  const cases: Case[] = [];
  for (const file of files.filter((each) => /\.(?:pdf|docx)$/u.test(each))) {
    const labelled = `${file.replace(/\.\w+$/u, '')}.labels.json`;
    if (!files.includes(labelled)) continue;
    const { kind, labels, attributes } = JSON.parse(await readFile(join(SECTOR, labelled), 'utf8'));
    const document = await extract(await readFile(join(SECTOR, file)), { name: basename(file) });
    if (document.text === '') continue;
    cases.push({ name: `sector/${file}`, part: 'seen', rubric: kind, document, labels, attributes });
  }
  return cases;
}

async function loadFolder(parent: string, part: Part): Promise<readonly Case[]> {
  const entries = await readdir(parent, { withFileTypes: true });
  const cases: Case[] = [];
  for (const { name } of entries
    .filter((entry) => entry.isDirectory())
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const folder = join(parent, name);
    const files = await readdir(folder);
    const source = files.find((file) => file.endsWith('.md'));
    if (source === undefined || !files.includes('labels.json')) continue;
    const { kind, labels, attributes } = JSON.parse(await readFile(join(folder, 'labels.json'), 'utf8'));
    const document = await extract(await readFile(join(folder, source)), { name: source });
    cases.push({ name, part, rubric: kind, document, labels, attributes });
  }
  return cases;
}
