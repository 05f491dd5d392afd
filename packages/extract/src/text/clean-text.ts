/** White space counts as no control character here: the canonical text makes it into single spaces. */
const LAYOUT_ONLY = /(?!\s)\p{Cc}|[\u00AD\u200B\u2060\uFEFF]/gu;

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
