import { greyMap } from './grey-map.ts';
import type { OcrLanguage } from './language-data.ts';
import type { OcrEngine } from './ocr-engine.ts';
import { readLines } from './read-lines.ts';
import { startTesseract, type TesseractWorker } from './tesseract-worker.ts';

export interface OcrOptions {
  /** Languages to expect, the likeliest first. More of them take more time and make more mistakes. */
  readonly languages?: readonly OcrLanguage[];
}

/**
 * Makes an engine for Node that reads pictures with Tesseract, on this machine: all it needs is installed with the
 * package. It starts when the first page comes.
 *
 * @returns to be closed by the caller
 */
export function createOcr({ languages = ['nl', 'en'] }: OcrOptions = {}): OcrEngine {
  let worker: Promise<TesseractWorker> | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  const closed = new AbortController();

  const started = (): Promise<TesseractWorker> => {
    worker ??= startTesseract(languages);
    return worker;
  };
  const end = async (): Promise<void> => {
    const ending = worker;
    worker = undefined;
    // One that never started has nothing to end.
    await (await ending?.catch(() => undefined))?.end();
  };

  return {
    recognise(picture, signal) {
      const reading = turn.then(async () => {
        const ended = AbortSignal.any([signal, closed.signal]);
        ended.throwIfAborted();
        try {
          return await unlessAborted(ended, async () => {
            const tesseract = await started();
            const call = tesseract.recognise(greyMap(picture), picture.resolution);
            return readLines(await Promise.race([call, tesseract.brokenDown]));
          });
        } catch (error) {
          // A thread that works on has to be ended for the next page to have its turn; one that failed may be unsound.
          await end();
          throw error;
        }
      });
      turn = reading.catch(() => undefined);
      return reading;
    },
    close: () => {
      closed.abort(new Error('The text recognition was closed. Make another with createOcr.'));
      return end();
    },
  };
}

/** Waits for a call, but no longer than until the signal is given. */
async function unlessAborted<T>(signal: AbortSignal, call: () => Promise<T>): Promise<T> {
  let stop = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop);
  });
  const running = call();
  try {
    return await Promise.race([running, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
    // The loser of the race may still fail later; nobody waits for it any more.
    running.catch(() => undefined);
  }
}
