/** Stable codes of what the checker itself can meet; those of reading stand in the extract package. */
export type CheckerErrorCode =
  | 'WEB_SEVERAL_FILES'
  | 'WEB_NO_FILE'
  | 'WEB_NO_TEXT'
  | 'WEB_PART_MISSING'
  | 'WEB_NOT_JUDGEMENTS'
  | 'WEB_NOT_KEPT'
  | 'WEB_UNEXPECTED';

/** What went wrong, for the console of whoever looks there; the words for people stand in the locales, by code. */
export class CheckerError extends Error {
  override readonly name = 'CheckerError';
  readonly code: CheckerErrorCode;

  constructor(code: CheckerErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
