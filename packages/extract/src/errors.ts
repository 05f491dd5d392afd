/** Stable codes; `docs/errors.md` lists what each means and what to do. */
export type ExtractErrorCode =
  | 'EXTRACT_UNKNOWN_FORMAT'
  | 'EXTRACT_EMPTY_FILE'
  | 'EXTRACT_NOT_A_PDF'
  | 'EXTRACT_DAMAGED'
  | 'EXTRACT_PASSWORD_NEEDED'
  | 'EXTRACT_PASSWORD_WRONG'
  | 'EXTRACT_TOO_LARGE'
  | 'EXTRACT_TOO_MANY_PAGES'
  | 'EXTRACT_TOO_SLOW'
  | 'EXTRACT_TOO_MUCH_MEMORY'
  | 'EXTRACT_OCR_FAILED';

/** A file that could not be read. The message says what happened and, in its last sentence, what to do next. */
export class ExtractError extends Error {
  override readonly name = 'ExtractError';
  readonly code: ExtractErrorCode;

  constructor(code: ExtractErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
