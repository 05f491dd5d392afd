import type { Io } from './io.ts';

/** One line on a terminal that is drawn anew for every file; nothing where nobody looks. */
export interface Progress {
  readonly show: (done: number, total: number, name: string) => void;
  /** Wipes the line, so that what follows starts clean. */
  readonly end: () => void;
}

const WIPE = '\r\u001b[2K';
const DEFAULT_COLUMNS = 80;

export function createProgress(io: Io, quiet: boolean): Progress {
  if (quiet || !io.stderr.isTerminal) return { show: () => {}, end: () => {} };
  const columns = io.stderr.columns ?? DEFAULT_COLUMNS;
  return {
    show: (done, total, name) => {
      // A name may hold escape sequences; a line that wraps could not be wiped.
      const line = `[${done}/${total}] ${name.replace(/\p{C}/gu, ' ')}`;
      io.stderr.write(WIPE + line.slice(0, columns - 1));
    },
    end: () => io.stderr.write(WIPE),
  };
}
