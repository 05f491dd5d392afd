import { buildDocument, type Document } from '@toetssteen/document';
import { ExtractError } from './errors.ts';
import { recogniseFormat } from './format.ts';
import { DEFAULT_LIMITS, type ExtractOptions } from './options.ts';
import { type Readers, startDeadline } from './reader.ts';
import { sha256Hex } from './sha256.ts';

/**
 * Reads a file with the readers that are at hand.
 *
 * @throws ExtractError as `extract` does; `EXTRACT_UNKNOWN_FORMAT` also for a format without a reader here
 */
export async function extractWith(
  readers: Partial<Readers>,
  bytes: Uint8Array,
  options: ExtractOptions,
): Promise<Document> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  // Node's Buffer is a Uint8Array whose `slice` does not copy and which pdf.js refuses; the readers get a plain view.
  const plainBytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength === 0) {
    throw new ExtractError('EXTRACT_EMPTY_FILE', 'The file is empty. Check that it was copied in full.');
  }
  if (bytes.byteLength > limits.bytes) {
    throw new ExtractError(
      'EXTRACT_TOO_LARGE',
      `The file has ${bytes.byteLength} bytes; the limit is ${limits.bytes}. Raise the limit, or split the file.`,
    );
  }
  const format = options.format ?? recogniseFormat(plainBytes, options.name);
  const read = readers[format];
  if (read === undefined) {
    throw new ExtractError(
      'EXTRACT_UNKNOWN_FORMAT',
      `The file is of the format ${format}, which is not read here. Use the entry that reads it.`,
    );
  }
  const result = await read({
    bytes: plainBytes,
    limits,
    deadline: startDeadline(limits.milliseconds),
    ...(options.password === undefined ? {} : { password: options.password }),
    ...(options.ocr === undefined ? {} : { ocr: options.ocr }),
    ...(options.pdfData === undefined ? {} : { pdfData: options.pdfData }),
  });
  return buildDocument({
    drafts: result.drafts,
    pages: result.pages,
    metadata: { format, sha256: await sha256Hex(plainBytes), ...result.metadata },
    warnings: result.warnings,
  });
}
