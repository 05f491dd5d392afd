import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { College } from './college.ts';
import { COLLEGES } from './colleges.ts';
import { composeReport } from './compose.ts';
import { type SectorDocument, stemOf } from './documents.ts';
import { parseFragments } from './fragments.ts';
import { loadStock } from './stock.ts';

const SOURCES = join(import.meta.dirname, '../sources');
/** Any other text gives other reports. */
const SEED = 'toetssteen';

/** What a person found in a document. */
export interface Labels {
  readonly institution: string;
  readonly kind: string;
  readonly labels: Readonly<Record<string, Label>>;
  readonly attributes: Readonly<Record<string, unknown>>;
}

export interface Label {
  readonly present: boolean;
  /** The words that prove it. */
  readonly quote?: string;
  /** What looks like it and does not count. */
  readonly trap?: string;
}

export function collegeOf({ college }: Pick<SectorDocument, 'college'>): College {
  const found = COLLEGES.find(({ id }) => id === college);
  if (found === undefined) throw new RangeError(`There is no college ${college}. Add it to colleges.ts.`);
  return found;
}

/** Path of the labels of a document, beside its source. */
export function labelsPath(document: SectorDocument): string {
  return join(SOURCES, document.college, `${stemOf(document)}.labels.json`);
}

export async function loadLabels(document: SectorDocument): Promise<Labels> {
  return JSON.parse(await readFile(labelsPath(document), 'utf8'));
}

/** The whole text of a document: a code as it was written, a report composed round what the college wrote. */
export async function markdownOf(document: SectorDocument, seed = SEED): Promise<string> {
  const source = await readFile(join(SOURCES, document.college, `${stemOf(document)}.md`), 'utf8');
  if (document.kind === 'gedragscode') return source;
  const { year, pages, wordsPerPage, annexes, stock } = document;
  const plan = {
    ...{ college: collegeOf(document), year, language: languageOf(document), seed, pages },
    ...{ wordsPerPage, annexes },
  };
  return composeReport(plan, await loadStock(stock), parseFragments(source));
}

function languageOf({ stock }: { readonly stock: string }): 'nl' | 'en' {
  return stock === 'en' ? 'en' : 'nl';
}
