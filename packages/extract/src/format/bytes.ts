/** Whether the bytes at `offset` are the codes of the characters of `signature`, which are below 256. */
export function startsWith(bytes: Uint8Array, signature: string, offset = 0): boolean {
  for (let index = 0; index < signature.length; index += 1) {
    if (bytes[offset + index] !== signature.charCodeAt(index)) return false;
  }
  return true;
}

/** Whether `signature` stands anywhere in the bytes. */
export function holds(bytes: Uint8Array, signature: string): boolean {
  const first = signature.charCodeAt(0);
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, signature, at)) return true;
  }
  return false;
}
