import { ExtractError } from '../../src/errors.ts';

/** The code of the ExtractError that a call ends in; any other outcome as it is, so that a test shows it. */
export async function failureCode(call: () => unknown): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    return error instanceof ExtractError ? error.code : error;
  }
}
