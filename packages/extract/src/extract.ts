import { buildDocument, type Document } from '@toetssteen/document';
import { readDocx } from './docx/read-docx.ts';
import { ExtractError } from './errors.ts';
import { recogniseFormat } from './format.ts';
import { readHtml } from './html/read-html.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { readOdt } from './odt/read-odt.ts';
import { DEFAULT_LIMITS, type ExtractOptions } from './options.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { readPlain } from './plain/read-plain.ts';
import { type Readers, startDeadline } from './reader.ts';

const READERS: Readers = {
  pdf: readPdf,
  docx: readDocx,
  odt: readOdt,
  html: readHtml,
  markdown: readMarkdown,
  text: readPlain,
};

/**
 * Reads a file into one canonical text with blocks, pages and headings.
 *
 * @param bytes the whole file; not changed, and not held on to
 * @throws ExtractError with a stable `code` when the file cannot be read; a page without text is no error but stands
 *   in `pages` and `warnings`
 */
export async function extract(bytes: Uint8Array, options: ExtractOptions = {}): Promise<Document> {
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
  const result = await READERS[format]({
    bytes: plainBytes,
    limits,
    deadline: startDeadline(limits.milliseconds),
    ...(options.password === undefined ? {} : { password: options.password }),
    ...(options.ocr === undefined ? {} : { ocr: options.ocr }),
  });
  return buildDocument({
    drafts: result.drafts,
    pages: result.pages,
    metadata: { format, sha256: await sha256(plainBytes), ...result.metadata },
    warnings: result.warnings,
  });
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
