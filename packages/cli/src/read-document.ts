import { resolve } from 'node:path';
import type { Document } from '@toetssteen/document';
import { ExtractError, type ExtractOptions, extract, type OcrEngine } from '@toetssteen/extract';
import type { Failure } from '@toetssteen/report';
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
  const bytes = await readBytes(path, io);
  const document = await extractWith(bytes, path, means);
  // Boxes of lines are for viewers. No report of the command line uses them, and they are most of what a document weighs.
  return { ...document, lineBoxes: [] };
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

async function extractWith(bytes: Uint8Array, path: string, { passwords, ocr }: Means): Promise<Document> {
  const [password, ...others] = passwords;
  const options = { name: path.split('/').at(-1) ?? path, ...(ocr === undefined ? {} : { ocr }) };
  try {
    return await extract(bytes, options);
  } catch (error) {
    if (password === undefined || !asksForPassword(error)) throw error;
  }
  return tryPasswords(bytes, options, password, others);
}

async function tryPasswords(
  bytes: Uint8Array,
  options: ExtractOptions,
  password: string,
  others: readonly string[],
): Promise<Document> {
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
    error instanceof ExtractError &&
    (error.code === 'EXTRACT_PASSWORD_NEEDED' || error.code === 'EXTRACT_PASSWORD_WRONG')
  );
}

/** What a result says of a file that could not be read or scored. */
export function failureOf(path: string, error: unknown): Failure {
  if (error instanceof ExtractError || error instanceof CliError) {
    return { path, code: error.code, message: error.message };
  }
  const message = error instanceof Error ? error.message : String(error);
  return {
    path,
    code: 'CLI_UNEXPECTED',
    message: `${message} Please report this, with the file if you may share it.`,
  };
}
