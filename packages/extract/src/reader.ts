import type { DraftBlock, Format, Metadata, Page, Warning } from '@toetssteen/document';
import { ExtractError } from './errors.ts';
import type { OcrEngine } from './ocr/ocr-engine.ts';
import type { Limits, PdfData } from './options.ts';

/** What the reader of a format gets. */
export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly password?: string;
  readonly ocr?: OcrEngine;
  readonly pdfData?: PdfData;
  readonly limits: Limits;
  readonly deadline: Deadline;
}

/** What the reader of a format gives back; `extract` makes the Document of it. */
export interface ReadResult {
  readonly drafts: readonly DraftBlock[];
  readonly pages: readonly Page[];
  readonly metadata: Omit<Metadata, 'format' | 'sha256'>;
  readonly warnings: readonly Warning[];
}

export type Reader = (request: ReadRequest) => Promise<ReadResult>;
export type Readers = Readonly<Record<Format, Reader>>;

/** The time a file may still take. Readers ask between pages and parts. */
export interface Deadline {
  /** @throws ExtractError `EXTRACT_TOO_SLOW` when the time is up */
  check(): void;
  /** Milliseconds left, never negative. */
  left(): number;
  /** Gives more time. */
  extend(milliseconds: number): void;
}

export function startDeadline(milliseconds: number): Deadline {
  const start = performance.now();
  let allowed = milliseconds;
  return {
    check() {
      if (performance.now() > start + allowed) throw tooSlow(allowed);
    },
    left: () => Math.max(0, start + allowed - performance.now()),
    extend(more) {
      allowed += more;
    },
  };
}

export function tooSlow(milliseconds: number): ExtractError {
  return new ExtractError(
    'EXTRACT_TOO_SLOW',
    `Reading took longer than ${milliseconds / 1000} seconds and was stopped. Raise the time limit, or split the file.`,
  );
}
