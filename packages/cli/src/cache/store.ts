import { join } from 'node:path';
import type { Io } from '../io.ts';
import { codeFingerprint } from './code-fingerprint.ts';
import { sha256 } from './sha256.ts';

/**
 * Values kept from one run to the next. Nothing that goes wrong here is worth stopping for: what cannot be read is worked
 * out anew, what cannot be kept is not.
 */
export interface Store {
  /**
   * @param key everything that the value depends on, but for the code
   * @returns undefined where nothing is kept, or it is damaged
   */
  readonly read: (key: readonly unknown[]) => Promise<unknown>;
  readonly write: (key: readonly unknown[], value: unknown) => Promise<void>;
}

export const NO_STORE: Store = { read: async () => undefined, write: async () => {} };

/** Below the folder that the user named, so that clearing touches nothing else that lies there. */
export const ENTRIES = 'scans';
/** Names of entries, and of those that a run that was stopped left half written. */
export const ENTRY = /^[0-9a-f]{64}\.json(?:\.[0-9a-f-]+)?$/u;
/** The first line of an entry is the fingerprint of the rest. */
const FINGERPRINT_LENGTH = 64;

/** @param tool name and version: another version keeps its own */
export function openStore(folder: string | undefined, tool: string, io: Io): Store {
  if (folder === undefined) return NO_STORE;
  let code: Promise<string> | undefined;
  const path = async (key: readonly unknown[]): Promise<string> => {
    code ??= codeFingerprint();
    return join(folder, ENTRIES, `${sha256(JSON.stringify([tool, await code, key]))}.json`);
  };
  const decoder = new TextDecoder();
  return {
    read: async (key) => {
      try {
        const text = decoder.decode(await io.readFile(await path(key)));
        const body = text.slice(FINGERPRINT_LENGTH + 1);
        return sha256(body) === text.slice(0, FINGERPRINT_LENGTH) ? JSON.parse(body) : undefined;
      } catch {
        return undefined;
      }
    },
    write: async (key, value) => {
      const body = JSON.stringify(value);
      try {
        await io.writePrivate(await path(key), `${sha256(body)}\n${body}`);
      } catch {
        // A full disk, or a folder that may not be written to: the scan itself is not the worse for it.
      }
    },
  };
}
