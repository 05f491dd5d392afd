/** Stable codes of what the command line itself can meet; `docs/errors.md` lists what each means and what to do. */
export type CliErrorCode =
  | 'CLI_NOTHING_FOUND'
  | 'CLI_CANNOT_READ'
  | 'CLI_CANNOT_WRITE'
  | 'CLI_UNKNOWN_RUBRIC'
  | 'CLI_UNKNOWN_ELEMENT'
  | 'CLI_ONE_DOCUMENT'
  | 'CLI_NEEDS_FOLDER'
  | 'CLI_UNKNOWN_COLUMN'
  | 'CLI_TWO_YEARS'
  | 'CLI_NOT_A_RESULT'
  | 'CLI_OUTSIDE_FOLDER'
  | 'CLI_UNEXPECTED';

/** Something that keeps a command from doing its work. The last sentence of the message says what to do next. */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly code: CliErrorCode;

  constructor(code: CliErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
