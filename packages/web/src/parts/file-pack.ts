/** Puts files behind each other, with a list of their names and lengths before them. */
export function packFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const list = [...files].map(([name, bytes]) => [name, bytes.length] as const);
  const head = new TextEncoder().encode(JSON.stringify(list));
  const total = list.reduce((sum, [, length]) => sum + length, 4 + head.length);
  const all = new Uint8Array(total);
  new DataView(all.buffer).setUint32(0, head.length);
  all.set(head, 4);
  let at = 4 + head.length;
  for (const bytes of files.values()) {
    all.set(bytes, at);
    at += bytes.length;
  }
  return all;
}

/** The files that were packed; they share the memory of the pack. */
export function unpackFiles(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const headLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  let at = 4 + headLength;
  const list = JSON.parse(new TextDecoder().decode(bytes.subarray(4, at))) as [string, number][];
  return new Map(
    list.map(([name, length]) => {
      const file = bytes.subarray(at, at + length);
      at += length;
      return [name, file];
    }),
  );
}
