import { ExtractError } from '../errors.ts';
import type { Deadline } from '../reader.ts';
import { readCentralDirectory, type ZipEntry } from './central-directory.ts';
import { crc32 } from './crc32.ts';
import { damagedZip } from './damaged-zip.ts';
import { inflatePart } from './inflate-part.ts';

/** The parts of an archive, unpacked one at a time and only when asked for. */
export interface Zip {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Unpacked size in bytes as the archive states it; undefined when it has no such part. */
  sizeOf(name: string): number | undefined;
  /**
   * The bytes of a part; undefined when the archive has no such part.
   *
   * @throws ExtractError `EXTRACT_DAMAGED` when the part cannot be unpacked, or is not what the archive says it is
   */
  read(name: string): Uint8Array | undefined;
}

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;

/**
 * Opens a zipped office file.
 *
 * The guard against zip bombs is twofold: the stated sizes together may not exceed the limit, and no part may unpack
 * to more than its stated size.
 *
 * @param limits `unpackedBytes`: bytes of all parts together
 * @throws ExtractError `EXTRACT_TOO_LARGE`, `EXTRACT_PASSWORD_NEEDED` or `EXTRACT_DAMAGED`
 */
export function openZip(
  bytes: Uint8Array,
  limits: { readonly unpackedBytes: number },
  deadline?: Deadline,
): Zip {
  const entries = readCentralDirectory(bytes);
  const total = entries.reduce((sum, entry) => sum + entry.unpackedSize, 0);
  if (total > limits.unpackedBytes) {
    throw new ExtractError(
      'EXTRACT_TOO_LARGE',
      `The file unpacks to ${total} bytes; the limit is ${limits.unpackedBytes}. Raise the limit, or make the pictures in the file smaller.`,
    );
  }
  if (entries.some((entry) => entry.encrypted)) {
    throw new ExtractError(
      'EXTRACT_PASSWORD_NEEDED',
      'The file is protected with a password. Open it in a word processor and save it without the password.',
    );
  }
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  return {
    names: entries.map((entry) => entry.name),
    // Part names are equal without regard to case (ECMA-376 Part 2, 6.2.2.3).
    has: (name) => byName.has(name.toLowerCase()),
    sizeOf: (name) => byName.get(name.toLowerCase())?.unpackedSize,
    read: (name) => {
      const entry = byName.get(name.toLowerCase());
      if (entry === undefined) return undefined;
      deadline?.check();
      return readPart(bytes, entry, deadline);
    },
  };
}

function readPart(bytes: Uint8Array, entry: ZipEntry, deadline: Deadline | undefined): Uint8Array {
  const packed = packedBytes(bytes, entry);
  const unpacked = entry.method === STORED ? packed : inflatePart(packed, entry, deadline);
  if (unpacked.byteLength !== entry.unpackedSize || crc32(unpacked) !== entry.crc) {
    throw damagedZip(`the part ${entry.name} is not what the archive says it is`);
  }
  return unpacked;
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    throw damagedZip(`the part ${entry.name} is packed in an unknown way (method ${entry.method})`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = entry.headerOffset;
  if (header + LOCAL_SIZE > bytes.byteLength || view.getUint32(header, true) !== LOCAL_SIGNATURE) {
    throw damagedZip(`the part ${entry.name} does not stand where the archive says`);
  }
  const start = header + LOCAL_SIZE + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + entry.packedSize > bytes.byteLength) throw damagedZip(`the part ${entry.name} was cut off`);
  return bytes.subarray(start, start + entry.packedSize);
}
