import { ExtractError } from '../errors.ts';

/** @param what what is wrong with the archive, as the end of a sentence */
export function damagedZip(what: string, cause?: unknown): ExtractError {
  return new ExtractError(
    'EXTRACT_DAMAGED',
    `The file is damaged: ${what}. Open it in a word processor, save it again, or ask for a new copy.`,
    { cause },
  );
}
