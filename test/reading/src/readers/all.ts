import { ours } from './ours.ts';
import { PACKAGES } from './packages.ts';
import { PROGRAMS } from './programs.ts';
import type { PdfReader } from './reader.ts';

/** Ours first. */
export const READERS: readonly PdfReader[] = [ours, ...PACKAGES, ...PROGRAMS];
