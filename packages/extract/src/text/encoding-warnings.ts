import type { Warning } from '@toetssteen/document';

/** @param guessed see `DecodedText` */
export function encodingWarnings(guessed: boolean): readonly Warning[] {
  return guessed ? [{ code: 'encoding-guessed', pages: [] }] : [];
}
