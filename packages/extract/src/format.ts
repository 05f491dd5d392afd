import type { Format } from '@toetssteen/document';
import { ExtractError } from './errors.ts';
import { binaryKind } from './format/binary-kinds.ts';
import { holds, startsWith } from './format/bytes.ts';
import { looksLikeText } from './format/looks-like-text.ts';
import { refuseOldOffice } from './format/old-office.ts';
import { unknownFormat } from './format/unknown-format.ts';
import { zipFormat } from './format/zip-format.ts';
import { decodeText } from './text/decode-text.ts';
import { openZip } from './zip/open-zip.ts';

/** Bytes in which the header of a PDF may stand: mail programs put lines of their own before it. */
const PDF_HEADER_BYTES = 1024;
/** Bytes in which the root of an HTML page stands, after comments and declarations. */
const HTML_START_BYTES = 4096;
const HTML_START = /^(?:\s|<!--(?:(?!-->)[\s\S])*-->|<\?xml[^>]*>)*<(?:!doctype\s+html|html)\b/iu;
const XML_START = /^\s*<\?xml\b/iu;
const MAIL_START = /^(?:From: [^\n]*\n)?MIME-Version:/iu;

const TEXT_FORMATS: ReadonlyMap<string, Format> = new Map([
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['txt', 'text'],
]);
/** Extensions of formats that are no text, with the name of the program that makes them. */
const OFFICE_PROGRAMS: ReadonlyMap<string, string> = new Map([
  ['docx', 'Word'],
  ['docm', 'Word'],
  ['dotx', 'Word'],
  ['doc', 'Word'],
  ['odt', 'LibreOffice'],
  ['ott', 'LibreOffice'],
]);

/**
 * Finds out what a file is: by its content, and where that leaves a choice (kinds of text) by its name.
 *
 * @param name name or path of the file
 * @throws ExtractError `EXTRACT_NOT_A_PDF`, `EXTRACT_UNKNOWN_FORMAT`, `EXTRACT_PASSWORD_NEEDED`, or `EXTRACT_DAMAGED` for
 *   an archive that cannot be opened
 */
export function recogniseFormat(bytes: Uint8Array, name?: string): Format {
  const extension = extensionOf(name);
  if (holds(bytes.subarray(0, PDF_HEADER_BYTES), '%PDF-')) return 'pdf';
  if (extension === 'pdf') {
    throw new ExtractError(
      'EXTRACT_NOT_A_PDF',
      'The file is named .pdf but is no PDF. Check that it was downloaded in full, or give it its real extension.',
    );
  }
  if (startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06')) {
    // Sizes are held against the limits when the file is read; here only names and the media type are looked at.
    return zipFormat(openZip(bytes, { unpackedBytes: Number.POSITIVE_INFINITY }));
  }
  refuseOldOffice(bytes);
  const kind = binaryKind(bytes);
  if (kind !== undefined) throw unknownFormat(kind.what, kind.advice);
  if (!looksLikeText(bytes)) {
    throw unknownFormat(
      'The file is of an unknown kind',
      'Save it as PDF, .docx, .odt, HTML, Markdown or plain text.',
    );
  }
  return textFormat(bytes, extension);
}

function textFormat(bytes: Uint8Array, extension: string): Format {
  const { text } = decodeText(bytes.subarray(0, HTML_START_BYTES));
  if (HTML_START.test(text)) return 'html';
  const format = TEXT_FORMATS.get(extension);
  if (format !== undefined) return format;
  const program = OFFICE_PROGRAMS.get(extension);
  if (program !== undefined) {
    throw unknownFormat(
      `The file is named .${extension} but holds plain text`,
      `Open it in ${program} and save it again, or name it .txt.`,
    );
  }
  if (XML_START.test(text) || MAIL_START.test(text)) {
    throw unknownFormat(
      'The file is XML or a saved mail',
      'Open it in the program that made it and save it as PDF.',
    );
  }
  return 'text';
}

/** Lower case, without the dot; empty where the name has none. */
function extensionOf(name: string | undefined): string {
  const file = (name ?? '').split(/[\\/]/u).at(-1) ?? '';
  const dot = file.lastIndexOf('.');
  return dot === -1 ? '' : file.slice(dot + 1).toLowerCase();
}
