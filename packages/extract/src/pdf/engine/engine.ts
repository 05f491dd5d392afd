import { PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ExtractError } from '../../errors.ts';
import type { EngineThread } from './engine-thread.ts';
import { borrowThread, freeThread } from './thread-pool.ts';

/** Where pdf.js does its work for one opening of one file. */
export interface Engine {
  /** What pdf.js is to use; undefined: this very thread. */
  readonly worker: PDFWorker | undefined;
  /** Fails when the thread ends before its work does; otherwise never settles. */
  readonly broken: Promise<never>;
  /**
   * To be called once, when the file is done with.
   *
   * @param healthy false ends the thread: it is still busy with a file that nobody waits for
   */
  release(healthy: boolean): void;
}

/** pdf.js in this thread, as in a browser's worker, which is a thread of its own already. */
const SAME_THREAD: Engine = {
  worker: undefined,
  broken: new Promise(() => undefined),
  release: () => undefined,
};

/**
 * Borrows a thread for one opening of a file; where there are no threads to start, pdf.js works in this one. Waits when
 * all are busy.
 */
export async function startEngine(): Promise<Engine> {
  const thread = await borrowThread();
  return thread === undefined ? SAME_THREAD : engineOn(thread);
}

/** A second one for a long file: only if a thread is free at once, so that files never wait for each other's second. */
export function startSecondEngine(): Engine | undefined {
  const thread = freeThread();
  return thread === undefined ? undefined : engineOn(thread);
}

function engineOn(thread: EngineThread): Engine {
  const port = thread.connect();
  const worker = PDFWorker.create({ port: port as unknown as Worker, verbosity: 0 });
  const broken = thread.ended.then((cause): never => {
    throw brokenOff(cause);
  });
  // A thread may also end when nobody is waiting for it.
  broken.catch(() => undefined);
  return {
    worker,
    broken,
    release(healthy) {
      worker.destroy();
      port.close();
      thread.release(healthy);
    },
  };
}

function brokenOff(cause: unknown): ExtractError {
  if (cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return new ExtractError(
      'EXTRACT_TOO_MUCH_MEMORY',
      'Reading the PDF took more memory than one file may take. Split the file, or save it anew from a PDF viewer.',
      { cause },
    );
  }
  return new ExtractError(
    'EXTRACT_DAMAGED',
    'Reading the PDF broke off. Open it in a PDF viewer and save it anew, or ask for another copy.',
    { cause },
  );
}
