import { startsWith } from './bytes.ts';

/** A kind of file that is known but not read. */
export interface BinaryKind {
  readonly what: string;
  readonly advice: string;
}

const PICTURE: BinaryKind = {
  what: 'The file is a picture',
  advice: 'Make a PDF of it with the text recognised (OCR).',
};
const RICH_TEXT: BinaryKind = {
  what: 'The file is in Rich Text Format',
  advice: 'Open it in a word processor and save it as .docx or PDF.',
};
const ARCHIVE: BinaryKind = { what: 'The file is an archive', advice: 'Unpack it and give the files in it.' };

/** First bytes by which kinds of files are known. */
const SIGNATURES: readonly (readonly [signature: string, kind: BinaryKind])[] = [
  ['\x89PNG', PICTURE],
  ['\xff\xd8\xff', PICTURE],
  ['GIF8', PICTURE],
  ['II*\0', PICTURE],
  ['MM\0*', PICTURE],
  ['RIFF', PICTURE],
  ['{\\rtf', RICH_TEXT],
  ['Rar!', ARCHIVE],
  ['7z\xbc\xaf\x27\x1c', ARCHIVE],
  ['\x1f\x8b', ARCHIVE],
];

export function binaryKind(bytes: Uint8Array): BinaryKind | undefined {
  return SIGNATURES.find(([signature]) => startsWith(bytes, signature))?.[1];
}
