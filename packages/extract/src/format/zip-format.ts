import type { Format } from '@toetssteen/document';
import type { Zip } from '../zip/open-zip.ts';
import { unknownFormat } from './unknown-format.ts';

const ODT_TYPE = 'application/vnd.oasis.opendocument.text';
/** Bytes that a media type can have; a longer part of that name is none. */
const MAX_TYPE_BYTES = 128;
/** `word/document.xml`, or the numbered name that some programs give it. */
const MAIN_PART = /^word\/document\d*\.xml$/iu;

/** @throws ExtractError `EXTRACT_UNKNOWN_FORMAT` for an archive that is no text document */
export function zipFormat(zip: Zip): Format {
  if (zip.names.some((name) => MAIN_PART.test(name))) return 'docx';
  const isType = (zip.sizeOf('mimetype') ?? Number.POSITIVE_INFINITY) <= MAX_TYPE_BYTES;
  const type = isType ? new TextDecoder().decode(zip.read('mimetype')) : '';
  if (type.trim().startsWith(ODT_TYPE)) return 'odt';
  if (zip.names.some((name) => /^(?:xl|ppt)\//iu.test(name)) || type.includes('opendocument')) {
    throw unknownFormat(
      'The file is a spreadsheet, presentation or drawing',
      'Save its text as a PDF or Word file.',
    );
  }
  throw unknownFormat('The file is an archive', 'Unpack it and give the files in it.');
}
