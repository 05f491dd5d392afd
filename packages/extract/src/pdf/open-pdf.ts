import {
  getDocument,
  PasswordResponses,
  type PDFDocumentLoadingTask,
  type PDFDocumentProxy,
  type PDFWorker,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ExtractError } from '../errors.ts';
import type { ReadRequest } from '../reader.ts';
import { pdfjsData } from './pdfjs-data.ts';
import { type Watch, withinDeadline } from './within-deadline.ts';

/** Where the header must stand (ISO 32000-1, annex H, implementation note 13). */
const HEADER_WITHIN_BYTES = 1024;

/** Pictures are not needed for text: with no pixel allowed none is decoded. */
const NO_PICTURES = 0;

/**
 * The legacy build: the modern one prints an advice on the console as soon as Node loads it, and both give the same
 * text.
 *
 * @param maxImageSize larger pictures are left out; in pixels
 * @param worker what pdf.js works in; undefined: this thread
 */
export function startLoading(
  request: ReadRequest,
  { maxImageSize = NO_PICTURES, worker }: { maxImageSize?: number; worker?: PDFWorker | undefined } = {},
): PDFDocumentLoadingTask {
  if (!hasHeader(request.bytes)) {
    throw new ExtractError(
      'EXTRACT_NOT_A_PDF',
      'The file has no PDF header in its first 1024 bytes. Check whether it is a PDF, or was saved in full.',
    );
  }
  return getDocument({
    // pdf.js takes its input over (it transfers the buffer), so it gets a copy.
    data: request.bytes.slice(),
    ...(request.password === undefined ? {} : { password: request.password }),
    ...(worker === undefined ? {} : { worker }),
    ...pdfjsData(request.pdfData),
    verbosity: 0,
    useWorkerFetch: false,
    disableFontFace: true,
    useSystemFonts: false,
    maxImageSize,
    fontExtraProperties: true,
    enableXfa: false,
    stopAtErrors: false,
  });
}

/**
 * @throws ExtractError `EXTRACT_PASSWORD_NEEDED`, `EXTRACT_PASSWORD_WRONG`, `EXTRACT_DAMAGED`, `EXTRACT_TOO_SLOW` or
 *   `EXTRACT_TOO_MANY_PAGES`
 */
export async function openPdf(
  task: PDFDocumentLoadingTask,
  watch: Watch & Pick<ReadRequest, 'limits'>,
): Promise<PDFDocumentProxy> {
  const { limits } = watch;
  let pdf: PDFDocumentProxy;
  try {
    pdf = await withinDeadline(task.promise, watch);
  } catch (cause) {
    throw cause instanceof ExtractError ? cause : openingError(cause);
  }
  if (pdf.numPages > limits.pages) {
    throw new ExtractError(
      'EXTRACT_TOO_MANY_PAGES',
      `The file has ${pdf.numPages} pages; the limit is ${limits.pages}. Raise the limit, or split the file.`,
    );
  }
  return pdf;
}

/** Milliseconds; a task that hangs does not answer, and the caller shall not hang with it. */
const WAIT_FOR_END = 1_000;

/**
 * Ends a task and gives its memory back. Never throws.
 *
 * @returns whether it answered; if not, it is still busy
 */
export async function destroyTask(task: PDFDocumentLoadingTask): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const enough = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), WAIT_FOR_END);
  });
  const ended = task.destroy().then(
    () => true,
    () => true,
  );
  const answered = await Promise.race([ended, enough]);
  clearTimeout(timer);
  return answered;
}

export function damaged(cause: unknown): ExtractError {
  return new ExtractError(
    'EXTRACT_DAMAGED',
    'The PDF is damaged and could not be read. Open it in a PDF viewer and save it anew, or ask for another copy.',
    { cause },
  );
}

function openingError(cause: unknown): ExtractError {
  if (cause instanceof Error && cause.name === 'PasswordException') {
    const wrong = 'code' in cause && cause.code === PasswordResponses.INCORRECT_PASSWORD;
    return wrong
      ? new ExtractError(
          'EXTRACT_PASSWORD_WRONG',
          'The password does not open this PDF. Check it and try again.',
          { cause },
        )
      : new ExtractError(
          'EXTRACT_PASSWORD_NEEDED',
          'The PDF is encrypted. Give its password, or ask for a copy without one.',
          { cause },
        );
  }
  return damaged(cause);
}

function hasHeader(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, HEADER_WITHIN_BYTES)).includes('%PDF-');
}
