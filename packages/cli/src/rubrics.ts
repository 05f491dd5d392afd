import type { Rubric } from '@toetssteen/rubric';
import { RUBRIC_IDS, type RubricId, readVoice, rubricPath } from '@toetssteen/rubric/node';
import { sha256 } from './cache/sha256.ts';
import { NO_STORE, type Store } from './cache/store.ts';
import { CliError } from './errors.ts';
import type { Io } from './io.ts';
import { readBytes } from './read-document.ts';

/** The rubrics that a command may use, and whether the user named the one. */
export interface Rubrics {
  readonly available: readonly [Rubric, ...Rubric[]];
  readonly chosen: 'asked' | 'told';
  /** What the second voice learned, by the id of a rubric that comes with Toetssteen; as the scorer's `parseVoice` reads it. */
  readonly voices: ReadonlyMap<string, string>;
}

/**
 * @param asked an id, a file, or nothing: then all rubrics that come with the tool
 * @param store where rubrics are kept ready: reading the YAML of a long one takes most of a second
 * @throws CliError `CLI_UNKNOWN_RUBRIC` when there is neither such an id nor such a file
 * @throws RubricError when the file is no valid rubric
 */
export async function loadRubrics(
  asked: string | undefined,
  io: Io,
  store: Store = NO_STORE,
): Promise<Rubrics> {
  if (asked !== undefined) {
    const voices = isRubricId(asked) ? await loadVoices([asked]) : new Map<string, string>();
    return { available: [await oneRubric(asked, io, store)], chosen: 'asked', voices };
  }
  const [first, ...others] = await Promise.all(RUBRIC_IDS.map((id) => oneRubric(id, io, store)));
  if (first === undefined) throw new Error('No rubric comes with this build.');
  return { available: [first, ...others], chosen: 'told', voices: await loadVoices(RUBRIC_IDS) };
}

async function loadVoices(ids: readonly RubricId[]): Promise<ReadonlyMap<string, string>> {
  return new Map(await Promise.all(ids.map(async (id) => [id, await readVoice(id)] as const)));
}

export async function oneRubric(idOrFile: string, io: Io, store: Store = NO_STORE): Promise<Rubric> {
  const path = isRubricId(idOrFile) ? rubricPath(idOrFile) : idOrFile;
  let yaml: string;
  try {
    yaml = await readText(path, io);
  } catch (cause) {
    if (!(cause instanceof CliError)) throw cause;
    throw new CliError(
      'CLI_UNKNOWN_RUBRIC',
      `"${idOrFile}" is neither a rubric that comes with Toetssteen (${RUBRIC_IDS.join(', ')}) nor a file that can be read. Name one of these, or a YAML file.`,
      { cause },
    );
  }
  const key = ['rubric', sha256(yaml)];
  const kept = await store.read(key);
  // The store gives back what this function put there, by a key that no other content has.
  if (kept !== undefined) return kept as Rubric;
  const { parseRubric } = await import('@toetssteen/rubric');
  const rubric = parseRubric(yaml, path);
  await store.write(key, rubric);
  return rubric;
}

export async function readText(path: string, io: Io): Promise<string> {
  return new TextDecoder().decode(await readBytes(path, io));
}

function isRubricId(text: string): text is RubricId {
  return RUBRIC_IDS.some((id) => id === text);
}
