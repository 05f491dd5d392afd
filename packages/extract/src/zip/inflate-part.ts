import { Inflate } from 'fflate';
import type { Deadline } from '../reader.ts';
import type { ZipEntry } from './central-directory.ts';
import { damagedZip } from './damaged-zip.ts';

/** Bytes handed over at a time. Deflate grows at most 1,032-fold, so one step makes at most about 16 MB. */
const STEP = 16 * 1024;

/**
 * Unpacks a deflated part, counting on the way, so that a part that holds more than it states is stopped early.
 *
 * @throws ExtractError `EXTRACT_DAMAGED`
 */
export function inflatePart(packed: Uint8Array, entry: ZipEntry, deadline: Deadline | undefined): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.byteLength;
    chunks.push(chunk);
  });
  for (let at = 0; at < packed.byteLength; at += STEP) {
    deadline?.check();
    try {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.byteLength);
    } catch (cause) {
      throw damagedZip(`the part ${entry.name} cannot be unpacked`, cause);
    }
    if (size > entry.unpackedSize) throw damagedZip(`the part ${entry.name} is larger than it states`);
  }
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
