// @noble/hashes: audited, small, and in use in the rubric package already.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Lower-case hexadecimal SHA-256. */
export async function sha256Hex(bytes: Uint8Array): Promise<string> {
  // Browsers keep their own to pages that came over HTTPS or from this machine; a page may come from an internal server.
  const subtle: SubtleCrypto | undefined = crypto.subtle;
  if (subtle === undefined) return bytesToHex(sha256(bytes));
  return bytesToHex(new Uint8Array(await subtle.digest('SHA-256', Uint8Array.from(bytes))));
}
