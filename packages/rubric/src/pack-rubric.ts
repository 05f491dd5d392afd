import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { parse } from 'yaml';
import { parseRubric } from './parse-rubric.ts';
import { type RubricFile, rubricFileSchema } from './schema.ts';
import type { PackedRubric } from './unpack-rubric.ts';

/** A rubric in two parts, each to be read with `unpackRubric`. */
export interface PackedParts {
  /** All that scoring uses. Of the examples those stay that must be found: they tell what comes near. */
  readonly whole: string;
  /** What tells the kind of a document: enough to choose a rubric by, and small. */
  readonly head: string;
}

/**
 * Makes a rubric file small and quick to load, for programs that carry their rubrics with them: what is left needs
 * neither a YAML parser nor validation.
 *
 * @throws RubricError when the file is not valid
 */
export function packRubric(yaml: string, name?: string): PackedParts {
  const lines = parseRubric(yaml, name).groups.flatMap((group) =>
    group.rows.flatMap((row) =>
      row.kind === 'element'
        ? [...row.indicators.nl, ...row.indicators.en].map((indicator) => indicator.line)
        : [],
    ),
  );
  const file = rubricFileSchema.parse(parse(yaml, { maxAliasCount: 100 }));
  const hash = bytesToHex(sha256(utf8ToBytes(yaml))).slice(0, 16);
  const recognisesBySets = JSON.stringify(file.recognise).includes('$');
  const head = { ...file, groups: [], sets: recognisesBySets ? file.sets : undefined };
  return {
    whole: packed({ file: withoutCounterexamples(file), hash, lines }),
    head: packed({ file: head, hash, lines: [] }),
  };
}

function packed(parts: PackedRubric): string {
  return JSON.stringify(parts);
}

/** Examples that must not be found are for the tests of the rubric. */
function withoutCounterexamples(file: RubricFile): RubricFile {
  const groups = file.groups.map((group) => ({
    ...group,
    elements: group.elements.map((row) =>
      row.kind === 'derived' || row.kind === 'attribute'
        ? row
        : {
            ...row,
            examples: {
              nl: { ...row.examples.nl, notFound: [] },
              en: { ...row.examples.en, notFound: [] },
            },
          },
    ),
  }));
  return { ...file, groups };
}
