/** Everything a command may touch outside itself. Tests hand over their own, so that no process is needed. */
export interface Io {
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute; relative paths are looked up from here. */
  readonly cwd: string;
  readonly platform: NodeJS.Platform;
  /** @param path absolute */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Makes the folders that are missing. @param path absolute */
  readonly writeFile: (path: string, content: string | Uint8Array) => Promise<void>;
  /**
   * Writes a file that this user alone may read, in folders that this user alone may enter. It is there as a whole or not
   * at all, whatever happens meanwhile. @param path absolute
   */
  readonly writePrivate: (path: string, text: string) => Promise<void>;
}

export interface Stream {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** Undefined where it is no terminal. */
  readonly columns: number | undefined;
}

/** Colours are for people at a terminal who did not ask to be spared them (https://no-color.org). */
export function wantsColour(stream: Stream, io: Io): boolean {
  const asked = io.env.NO_COLOR;
  return stream.isTerminal && (asked === undefined || asked === '');
}
