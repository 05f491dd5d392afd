/** Offsets in a record of the central directory and in the local header (APPNOTE 4.3.12, 4.3.7). */
const CENTRAL_SIGNATURE = 0x02014b50;
const CENTRAL_FLAGS = 8;
const CENTRAL_UNPACKED_SIZE = 24;

/** A copy of the archive in which every part states another unpacked size, in bytes. */
export function lieAboutSizes(zip: Uint8Array, size: number): Uint8Array {
  return withCentralRecords(zip, (view, at) => view.setUint32(at + CENTRAL_UNPACKED_SIZE, size, true));
}

/** A copy of the archive in which every part says that it is encrypted. */
export function markEncrypted(zip: Uint8Array): Uint8Array {
  return withCentralRecords(zip, (view, at) => view.setUint16(at + CENTRAL_FLAGS, 1, true));
}

function withCentralRecords(zip: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const copy = Uint8Array.from(zip);
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.byteLength; at += 1) {
    if (view.getUint32(at, true) === CENTRAL_SIGNATURE) change(view, at);
  }
  return copy;
}
