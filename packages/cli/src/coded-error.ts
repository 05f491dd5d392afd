/** Errors of our own packages. Told by name, so that a package need not be loaded to recognise what it may throw. */
const NAMES: readonly string[] = ['CliError', 'ExtractError', 'RubricError', 'TableError'];

/** An error with a stable code and a message that says what to do. */
export interface CodedError extends Error {
  readonly code: string;
}

export function isCoded(error: unknown): error is CodedError {
  return (
    error instanceof Error && NAMES.includes(error.name) && 'code' in error && typeof error.code === 'string'
  );
}
