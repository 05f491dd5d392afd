import { parseRubric, type Rubric } from '@toetssteen/rubric';
import { loadRubric, RUBRIC_IDS, type RubricId, readVoice } from '@toetssteen/rubric/node';
import { parseVoice, type VoiceModel } from '@toetssteen/scorer';
import { CliError } from './errors.ts';
import type { Io } from './io.ts';
import { readBytes } from './read-document.ts';

/** The rubrics that a command may use, and whether the user named the one. */
export interface Rubrics {
  readonly available: readonly [Rubric, ...Rubric[]];
  readonly chosen: 'asked' | 'told';
  /** What the second voice learned, by the id of a rubric that comes with Toetssteen. */
  readonly voices: ReadonlyMap<string, VoiceModel>;
}

/**
 * @param asked an id, a file, or nothing: then all rubrics that come with the tool
 * @throws CliError `CLI_UNKNOWN_RUBRIC` when there is neither such an id nor such a file
 * @throws RubricError when the file is no valid rubric
 */
export async function loadRubrics(asked: string | undefined, io: Io): Promise<Rubrics> {
  if (asked !== undefined) {
    const voices = isRubricId(asked) ? await loadVoices([asked]) : new Map<string, VoiceModel>();
    return { available: [await oneRubric(asked, io)], chosen: 'asked', voices };
  }
  const [first, ...others] = await Promise.all(RUBRIC_IDS.map((id) => loadRubric(id)));
  if (first === undefined) throw new Error('No rubric comes with this build.');
  return { available: [first, ...others], chosen: 'told', voices: await loadVoices(RUBRIC_IDS) };
}

async function loadVoices(ids: readonly RubricId[]): Promise<ReadonlyMap<string, VoiceModel>> {
  return new Map(await Promise.all(ids.map(async (id) => [id, parseVoice(await readVoice(id))] as const)));
}

export async function oneRubric(idOrFile: string, io: Io): Promise<Rubric> {
  if (isRubricId(idOrFile)) return loadRubric(idOrFile);
  try {
    return parseRubric(await readText(idOrFile, io), idOrFile);
  } catch (cause) {
    if (!(cause instanceof CliError)) throw cause;
    throw new CliError(
      'CLI_UNKNOWN_RUBRIC',
      `"${idOrFile}" is neither a rubric that comes with Toetssteen (${RUBRIC_IDS.join(', ')}) nor a file that can be read. Name one of these, or a YAML file.`,
      { cause },
    );
  }
}

export async function readText(path: string, io: Io): Promise<string> {
  return new TextDecoder().decode(await readBytes(path, io));
}

function isRubricId(text: string): text is RubricId {
  return RUBRIC_IDS.some((id) => id === text);
}
