import type { AssessedFile, Failure } from '../result.ts';
import type { Guess, Manifest, ManifestRow } from './manifest.ts';

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;
/** A report tells its year in its title; further on years are about everything. */
const HEAD_BLOCKS = 3;

/**
 * Fills in what a manifest leaves open: the kind that the tool told, and the year that stands in the name of the file or
 * at the head of the document. Everything filled in is listed.
 *
 * @param yearly whether documents of a kind are each about a year: only those get one
 */
export function completeManifest(
  manifest: Manifest,
  files: ReadonlyMap<string, AssessedFile | Failure>,
  kinds: readonly string[],
  yearly: (kind: string) => boolean,
): Manifest {
  const guesses: Guess[] = [...manifest.guesses];
  const rows = manifest.rows.map((row): ManifestRow => {
    if (row.file === undefined) return row;
    const outcome = files.get(row.file);
    const { file } = row;
    const guess = <T extends string | number>(what: Guess['what'], value: T | undefined): T | undefined => {
      if (value !== undefined) guesses.push({ file, what, value: String(value) });
      return value;
    };
    const kind = row.kind ?? guess('kind', outcome === undefined ? undefined : kindOf(outcome, kinds));
    const year =
      row.year ?? (kind !== undefined && yearly(kind) ? guess('year', yearOf(file, outcome)) : undefined);
    return { ...row, kind, year };
  });
  return { ...manifest, rows, guesses };
}

/** The manifest of a folder without one: institutions are the folders at the top. */
export function manifestOfFolder(paths: readonly string[]): Manifest {
  const institutions = paths.map((path) => (path.includes('/') ? (path.split('/')[0] ?? path) : stem(path)));
  return {
    columns: [],
    rows: paths.map((file, index) => ({
      institution: institutions[index] ?? file,
      kind: undefined,
      year: undefined,
      file,
      values: {},
    })),
    guesses: paths.map((file, index) => ({ file, what: 'institution', value: institutions[index] ?? file })),
  };
}

/** A file that could not be read has its name only. */
function kindOf(outcome: AssessedFile | Failure, kinds: readonly string[]): string | undefined {
  if ('assessment' in outcome) return outcome.assessment.rubric.id;
  const name = outcome.path.split('/').at(-1)?.toLowerCase() ?? '';
  const named = kinds.filter((kind) => name.includes(kind.toLowerCase()));
  return named.length === 1 ? named[0] : undefined;
}

function yearOf(path: string, outcome: AssessedFile | Failure | undefined): number | undefined {
  const inName = stem(path).match(YEAR)?.at(-1);
  if (inName !== undefined) return Number(inName);
  if (outcome === undefined || !('assessment' in outcome)) return undefined;
  const { document } = outcome;
  const head = [
    document.metadata.title ?? '',
    ...document.blocks.slice(0, HEAD_BLOCKS).map(({ span }) => document.text.slice(span.start, span.end)),
  ];
  const found = head.flatMap((text) => text.match(YEAR) ?? [])[0];
  return found === undefined ? undefined : Number(found);
}

function stem(path: string): string {
  const name = path.split('/').at(-1) ?? path;
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}
