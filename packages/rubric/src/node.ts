import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseRubric } from './parse-rubric.ts';
import type { Rubric } from './rubric.ts';

/** The rubrics that come with Toetssteen. */
export const RUBRIC_IDS = ['gedragscode', 'jaarverslag'] as const;
export type RubricId = (typeof RUBRIC_IDS)[number];

/**
 * Loads one of the rubrics that come with Toetssteen.
 *
 * @throws RubricError when the file is not valid
 */
export async function loadRubric(id: RubricId): Promise<Rubric> {
  const file = rubricPath(id);
  return parseRubric(await readFile(file, 'utf8'), file);
}

/** The file of one of the rubrics that come with Toetssteen. */
export function rubricPath(id: RubricId): string {
  return fileURLToPath(import.meta.resolve(`@toetssteen/rubrics/${id}.yaml`));
}

/** What the second voice learned for a rubric that comes with Toetssteen, as the scorer's `parseVoice` reads it. */
export async function readVoice(id: RubricId): Promise<string> {
  return readFile(fileURLToPath(import.meta.resolve(`@toetssteen/rubrics/${id}.voice.json`)), 'utf8');
}
