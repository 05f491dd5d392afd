import { markedEncoding } from '../text/decode-text.ts';

/** Bytes that are looked at. */
const SAMPLE = 64 * 1024;
/** Share of control characters above which a file is binary: text has hardly any, random bytes one in ten. */
const MAX_CONTROL_SHARE = 0.005;
/** Control characters of text: tab, line ends and form feed. */
const FIRST_LAYOUT = 0x09;
const LAST_LAYOUT = 0x0d;
const FIRST_PRINTABLE = 0x20;

/** Whether the bytes can be the text of a text file, in whatever encoding. */
export function looksLikeText(bytes: Uint8Array): boolean {
  if (markedEncoding(bytes) !== undefined) return true;
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return false;
    if (byte < FIRST_PRINTABLE && (byte < FIRST_LAYOUT || byte > LAST_LAYOUT)) controls += 1;
  }
  return controls <= sample.byteLength * MAX_CONTROL_SHARE;
}
