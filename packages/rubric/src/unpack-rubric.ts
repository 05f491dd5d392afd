// Apart from packing, so that who only unpacks carries neither the YAML parser nor the validation.
import { readRubric } from './read-rubric.ts';
import type { Rubric } from './rubric.ts';
import type { RubricFile } from './schema.ts';

/** A rubric file that was checked when it was packed. Lines stand in the order in which indicators are read. */
export interface PackedRubric {
  readonly file: RubricFile;
  readonly hash: string;
  readonly lines: readonly number[];
}

/** The rubric that was packed: as `parseRubric` makes it of its file, less what packing left out. */
export function unpackRubric(packed: string): Rubric {
  const { file, hash, lines } = JSON.parse(packed) as PackedRubric;
  const line = lines[Symbol.iterator]();
  return readRubric(file, hash, () => line.next().value ?? 0).rubric;
}
