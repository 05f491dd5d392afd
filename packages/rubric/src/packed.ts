import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { parse } from 'yaml';
import { parseRubric } from './parse-rubric.ts';
import { readRubric } from './read-rubric.ts';
import type { Rubric } from './rubric.ts';
import { type RubricFile, rubricFileSchema } from './schema.ts';

/** A rubric file that was checked when it was packed. Lines stand in the order in which indicators are read. */
interface Packed {
  readonly file: RubricFile;
  readonly hash: string;
  readonly lines: readonly number[];
}

/**
 * Makes a rubric file small and quick to load, for programs that carry their rubrics with them: what is left needs
 * neither a YAML parser nor validation.
 *
 * @throws RubricError when the file is not valid
 */
export function packRubric(yaml: string, name?: string): string {
  const lines = parseRubric(yaml, name).groups.flatMap((group) =>
    group.rows.flatMap((row) =>
      row.kind === 'element'
        ? [...row.indicators.nl, ...row.indicators.en].map((indicator) => indicator.line)
        : [],
    ),
  );
  const file = rubricFileSchema.parse(parse(yaml, { maxAliasCount: 100 }));
  const hash = bytesToHex(sha256(utf8ToBytes(yaml))).slice(0, 16);
  return JSON.stringify({ file, hash, lines } satisfies Packed);
}

/** The rubric that was packed, equal to what `parseRubric` makes of its file. @param packed as {@link packRubric} made it */
export function unpackRubric(packed: string): Rubric {
  const { file, hash, lines } = JSON.parse(packed) as Packed;
  const line = lines[Symbol.iterator]();
  return readRubric(file, hash, () => line.next().value ?? 0).rubric;
}
