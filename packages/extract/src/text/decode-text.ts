/** Text of a file, and whether its encoding had to be guessed. */
export interface DecodedText {
  readonly text: string;
  readonly guessed: boolean;
}

/**
 * Decodes the bytes of a text file: byte order mark first, then what the file declares, then UTF-8, and when the bytes
 * are not UTF-8, windows-1252, in which older Dutch files were saved.
 *
 * @param declared label of an encoding that the file itself states
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  const marked = markedEncoding(bytes);
  if (marked !== undefined) return { text: new TextDecoder(marked).decode(bytes), guessed: false };
  for (const label of [declared, 'utf-8']) {
    const text = label === undefined ? undefined : decodedAs(bytes, label);
    if (text !== undefined) return { text, guessed: false };
  }
  return { text: new TextDecoder('windows-1252').decode(bytes), guessed: true };
}

/** The encoding that a byte order mark states. */
export function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** Undefined when the label is unknown or the bytes do not fit it. */
function decodedAs(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
