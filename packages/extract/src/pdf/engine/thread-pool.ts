import { type EngineThread, startThread, threadsModule } from './engine-thread.ts';

/**
 * At most so many threads, whatever the number of cores: each holds a pdf.js of its own. Files beyond that wait, so that
 * who reads five hundred files at once does not start five hundred threads.
 */
const MOST_THREADS = 4;

const idle: EngineThread[] = [];
const waiting: ((thread: EngineThread) => void)[] = [];
let started = 0;

/**
 * Gives a thread that nobody uses, starting one if need be; waits when all are in use.
 *
 * @returns undefined where there are no threads (a browser)
 */
export async function borrowThread(): Promise<EngineThread | undefined> {
  if (threadsModule() === undefined) return undefined;
  return (
    freeThread() ??
    new Promise((resolve) => {
      waiting.push(resolve);
    })
  );
}

/** Gives a thread if one can be had at once. */
export function freeThread(): EngineThread | undefined {
  const threads = threadsModule();
  if (threads === undefined) return undefined;
  const thread = idle.pop();
  if (thread !== undefined || started >= MOST_THREADS) return thread;
  started += 1;
  return startThread(threads, takeBack);
}

function takeBack(thread: EngineThread, usable: boolean): void {
  if (usable) idle.push(thread);
  else started -= 1;
  const next = waiting[0];
  const free = next === undefined ? undefined : freeThread();
  if (next === undefined || free === undefined) return;
  waiting.shift();
  next(free);
}
