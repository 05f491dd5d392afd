import { ExtractError } from '../errors.ts';

/**
 * @param what what the file is, as the start of a sentence
 * @param advice what to do, as a sentence
 */
export function unknownFormat(what: string, advice: string): ExtractError {
  return new ExtractError('EXTRACT_UNKNOWN_FORMAT', `${what}, which cannot be read. ${advice}`);
}
