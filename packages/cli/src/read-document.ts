import { resolve } from 'node:path';
import type { Document } from '@toetssteen/document';
import type { ExtractOptions, OcrEngine } from '@toetssteen/extract';
import type { Failure } from '@toetssteen/report';
import { isCoded } from './coded-error.ts';
import { CliError } from './errors.ts';
import type { Io } from './io.ts';

/** What a command may need to read a document. */
export interface Means {
  /** Tried one after the other when the file asks for one. */
  readonly passwords: readonly string[];
  /** Reads scanned pages; they stay unread without it. */
  readonly ocr: OcrEngine | undefined;
}

/**
 * Reads one document.
 *
 * @param path as the user gave it
 * @throws CliError `CLI_CANNOT_READ` when the file cannot be opened
 * @throws ExtractError when it can be opened but not read
 */
export async function readDocument(path: string, means: Means, io: Io): Promise<Document> {
  const { document } = await readDocumentFrom(
    await readBytes(path, io),
    path.split('/').at(-1) ?? path,
    means,
  );
  return document;
}

/** A document, and whether one of the passwords was needed to open it. */
export interface OpenedDocument {
  readonly document: Document;
  readonly unlocked: boolean;
}

/**
 * Reads a document from its bytes.
 *
 * @param name its extension tells some formats apart
 * @throws ExtractError when it cannot be read
 */
export async function readDocumentFrom(
  bytes: Uint8Array,
  name: string,
  means: Means,
): Promise<OpenedDocument> {
  const { document, unlocked } = await extractWith(bytes, name, means);
  // Boxes of lines are for viewers. No report of the command line uses them, and they are most of what a document weighs.
  return { document: { ...document, lineBoxes: [] }, unlocked };
}

/** Passwords asked for with `--password`, and the one in the environment. */
export function passwordsOf(asked: readonly string[], io: Io): readonly string[] {
  const inEnvironment = io.env.TOETSSTEEN_PASSWORD;
  return inEnvironment === undefined || inEnvironment === '' ? asked : [...asked, inEnvironment];
}

export async function readBytes(path: string, io: Io): Promise<Uint8Array> {
  try {
    return await io.readFile(resolve(io.cwd, path));
  } catch (cause) {
    throw new CliError('CLI_CANNOT_READ', `"${path}" ${reason(cause)}`, { cause });
  }
}

function reason(cause: unknown): string {
  switch (cause instanceof Error && 'code' in cause ? cause.code : undefined) {
    case 'ENOENT':
      return 'does not exist. Check the name.';
    case 'EISDIR':
      return 'is a folder. Name a file in it, or use "toetssteen scan" for the whole folder.';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read by you. Ask for the right to read it, or copy it to a place of your own.';
    default:
      return `could not be opened: ${cause instanceof Error ? cause.message : String(cause)}. Check the disk or the network and try again.`;
  }
}

async function extractWith(
  bytes: Uint8Array,
  name: string,
  { passwords, ocr }: Means,
): Promise<OpenedDocument> {
  // The readers of all formats take half a second to load: only when there is something to read.
  const { extract } = await import('@toetssteen/extract');
  const [password, ...others] = passwords;
  const options = { name, ...(ocr === undefined ? {} : { ocr }) };
  try {
    return { document: await extract(bytes, options), unlocked: false };
  } catch (error) {
    if (password === undefined || !asksForPassword(error)) throw error;
  }
  return { document: await tryPasswords(bytes, options, password, others), unlocked: true };
}

async function tryPasswords(
  bytes: Uint8Array,
  options: ExtractOptions,
  password: string,
  others: readonly string[],
): Promise<Document> {
  const { extract } = await import('@toetssteen/extract');
  try {
    return await extract(bytes, { ...options, password });
  } catch (error) {
    const [next, ...rest] = others;
    if (next === undefined || !asksForPassword(error)) throw error;
    return tryPasswords(bytes, options, next, rest);
  }
}

function asksForPassword(error: unknown): boolean {
  return (
    isCoded(error) && (error.code === 'EXTRACT_PASSWORD_NEEDED' || error.code === 'EXTRACT_PASSWORD_WRONG')
  );
}

/** What a result says of a file that could not be read or scored. */
export function failureOf(path: string, error: unknown): Failure {
  if (isCoded(error)) {
    return { path, code: error.code, message: error.message };
  }
  const message = error instanceof Error ? error.message : String(error);
  return {
    path,
    code: 'CLI_UNEXPECTED',
    message: `${message} Please report this, with the file if you may share it.`,
  };
}
