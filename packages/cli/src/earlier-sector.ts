import { type Snapshot, sectorSchema, snapshotsOf } from '@toetssteen/report';
import { CliError } from './errors.ts';
import type { Io } from './io.ts';
import { readText } from './rubrics.ts';

/**
 * Reads what an earlier scan said of each institution.
 *
 * @throws CliError `CLI_NOT_A_RESULT` when it is no sector report, or one without names
 */
export async function readEarlier(path: string, io: Io): Promise<readonly Snapshot[]> {
  const text = await readText(path, io);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw notAResult(path, 'is no JSON', cause);
  }
  const parsed = sectorSchema.safeParse(value);
  if (!parsed.success) throw notAResult(path, 'is no sector report', parsed.error);
  if (!parsed.data.named)
    throw notAResult(path, 'has no names, so no institution can be compared', undefined);
  return snapshotsOf(parsed.data);
}

function notAResult(path: string, what: string, cause: unknown): CliError {
  return new CliError(
    'CLI_NOT_A_RESULT',
    `"${path}" ${what}. Give the sector.json that "toetssteen sector --named --format json" made.`,
    { cause },
  );
}
