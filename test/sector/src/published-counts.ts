import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A row of what the Inspectorate's report publishes; the head of `published-counts.yaml` explains the fields. */
export interface PublishedCount {
  readonly id: string;
  readonly what: InBoth;
  readonly n: number | null;
  readonly reported?: InBoth;
  readonly of: number;
  readonly among?: { readonly type: string };
  readonly at: string;
  readonly kind: 'gedragscode' | 'jaarverslag';
  readonly element: string;
}

interface InBoth {
  readonly nl: string;
  readonly en: string;
}

export async function loadPublishedCounts(): Promise<readonly PublishedCount[]> {
  const source = await readFile(join(import.meta.dirname, '../published-counts.yaml'), 'utf8');
  return source
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .map((line) => JSON.parse(line.slice(2)) as PublishedCount);
}
