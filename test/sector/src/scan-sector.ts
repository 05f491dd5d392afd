import { join } from 'node:path';
import { nodeIo } from '../../../packages/cli/src/node-io.ts';
import { run } from '../../../packages/cli/src/run.ts';

/** Statuses of one college by element; `document:general` and `document:arts` are present for documents it has. */
export type Statuses = ReadonlyMap<string, string>;

/** What the tool says of each college, by kind of document and name of the college. */
export type SectorStatuses = ReadonlyMap<string, ReadonlyMap<string, Statuses>>;

interface SectorJson {
  readonly tables: readonly {
    readonly kind: string;
    readonly groups: readonly { readonly rows: readonly { readonly element: string }[] }[];
    readonly named: {
      readonly matrix: readonly { readonly institution: string; readonly statuses: readonly string[] }[];
    } | null;
  }[];
}

const ROOT = join(import.meta.dirname, '../../..');

/**
 * Scans the whole sector as a user would: `toetssteen sector corpus-fixtures/sector --named --ocr --year 2021`.
 *
 * @throws Error with what the command said, when it does not end well
 */
export async function scanSector(): Promise<SectorStatuses> {
  const output: string[] = [];
  const errors: string[] = [];
  const stream = (parts: string[]) => ({
    write: (text: string) => void parts.push(text),
    isTerminal: false,
    columns: undefined,
  });
  const io = { ...nodeIo(), cwd: ROOT, stdout: stream(output), stderr: stream(errors) };
  const options = ['--named', '--ocr', '--year', '2021', '--format', 'json', '--no-cache'];
  const code = await run(['sector', 'corpus-fixtures/sector', ...options], io);
  if (code !== 0) throw new Error(`The scan of the sector ended with ${code}: ${errors.join('')}`);
  const { tables } = JSON.parse(output.join('')) as SectorJson;
  return new Map(tables.map((table) => [table.kind, statusesOf(table)]));
}

function statusesOf({ groups, named }: SectorJson['tables'][number]): ReadonlyMap<string, Statuses> {
  const elements = groups.flatMap(({ rows }) => rows.map(({ element }) => element));
  return new Map(
    (named?.matrix ?? []).map(({ institution, statuses }) => [
      institution,
      new Map(elements.map((element, index) => [element, statuses[index] ?? 'absent'])),
    ]),
  );
}
