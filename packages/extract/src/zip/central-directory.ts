import { damagedZip } from './damaged-zip.ts';

/** One file in the archive, as its central directory states it. Sizes in bytes. */
export interface ZipEntry {
  /** With forward slashes. Only ever used as a key: nothing is written to a path. */
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly unpackedSize: number;
  readonly headerOffset: number;
}

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
const END64_SIGNATURE = 0x06064b50;
const LOCATOR64_SIGNATURE = 0x07064b50;
const LOCATOR64_SIZE = 20;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;
/** Marks a field whose value stands in the ZIP64 extra field (APPNOTE 4.5.3). */
const IN_EXTRA = 0xffffffff;
const ZIP64_EXTRA = 0x0001;
const ENCRYPTED_FLAG = 0x0001;

/**
 * Reads the list of files at the end of a ZIP archive; unpacks nothing.
 *
 * @throws ExtractError `EXTRACT_DAMAGED` when there is no central directory or it does not fit in the file
 */
export function readCentralDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { count, offset } = readEnd(view);
    const entries: ZipEntry[] = [];
    let at = offset;
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== ENTRY_SIGNATURE) throw damagedZip('its list of parts is broken');
      const entry = readEntry(bytes, view, at);
      entries.push(entry.entry);
      at = entry.next;
    }
    return entries;
  } catch (cause) {
    if (cause instanceof RangeError) throw damagedZip('its list of parts does not fit in the file', cause);
    throw cause;
  }
}

function readEnd(view: DataView): { readonly count: number; readonly offset: number } {
  const last = view.byteLength - END_SIZE;
  const first = Math.max(0, last - MAX_COMMENT);
  for (let at = last; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    const offset = view.getUint32(at + 16, true);
    if (offset === IN_EXTRA) return readEnd64(view, at - LOCATOR64_SIZE);
    return { count: view.getUint16(at + 10, true), offset };
  }
  throw damagedZip('the list of its parts is missing, as in a copy that was cut off');
}

function readEnd64(view: DataView, locator: number): { readonly count: number; readonly offset: number } {
  if (view.getUint32(locator, true) !== LOCATOR64_SIGNATURE) throw damagedZip('its ZIP64 record is missing');
  const at = Number(view.getBigUint64(locator + 8, true));
  if (view.getUint32(at, true) !== END64_SIGNATURE) throw damagedZip('its ZIP64 record is broken');
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { readonly entry: ZipEntry; readonly next: number } {
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const commentLength = view.getUint16(at + 32, true);
  const nameStart = at + ENTRY_SIZE;
  const extraStart = nameStart + nameLength;
  const wide = wideValues(view, extraStart, extraStart + extraLength);
  const valueAt = (position: number) => {
    const value = view.getUint32(position, true);
    return value === IN_EXTRA ? (wide.shift() ?? value) : value;
  };
  // The order of these three is the order of the values in the ZIP64 extra field.
  const unpackedSize = valueAt(at + 24);
  const packedSize = valueAt(at + 20);
  const headerOffset = valueAt(at + 42);
  const name = new TextDecoder().decode(bytes.subarray(nameStart, extraStart));
  return {
    entry: {
      name: name.replaceAll('\\', '/'),
      encrypted: (view.getUint16(at + 8, true) & ENCRYPTED_FLAG) !== 0,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize,
      unpackedSize,
      headerOffset,
    },
    next: extraStart + extraLength + commentLength,
  };
}

/** The 64-bit values of the ZIP64 extra field, in order; empty where there is none. */
function wideValues(view: DataView, start: number, end: number): number[] {
  for (let at = start; at + 4 <= end; ) {
    const size = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === ZIP64_EXTRA) {
      const count = Math.floor(size / 8);
      return Array.from({ length: count }, (_, index) => Number(view.getBigUint64(at + 4 + index * 8, true)));
    }
    at += 4 + size;
  }
  return [];
}
