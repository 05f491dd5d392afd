/**
 * Makes text of a file into text that people read: characters that only steer layout are left out.
 *
 * - soft hyphens, zero-width spaces and joiners of lines, byte order marks, control characters: left out
 * - non-breaking hyphen: `-`, so that words match however they were typed
 * - composed letters (NFC), because some programs write `e` and a loose diaeresis
 */
export function cleanText(text: string): string {
  return text.replace(LAYOUT_ONLY, '').replaceAll('\u2011', '-').toWellFormed().normalize('NFC');
}

// White space (U+0009 to U+000D) stays: the canonical text makes it into single spaces.
const LAYOUT_ONLY = /[\u0000-\u0008\u000E-\u001F\u007F\u00AD\u200B\u2060\uFEFF]/gu;
