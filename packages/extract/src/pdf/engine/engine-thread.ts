import type { MessageChannel, MessagePort, Worker } from 'node:worker_threads';

/** One thread, lent to one file at a time. */
export interface EngineThread {
  /** A fresh line to pdf.js in the thread; to be closed by who asked for it. */
  connect(): MessagePort;
  /** Gives the cause when the thread has ended by itself. */
  readonly ended: Promise<unknown>;
  /** Gives the thread back to the pool, or ends it. */
  release(healthy: boolean): void;
}

/** Megabytes of JavaScript objects that pdf.js may hold for one file. The bytes of the file lie outside of this. */
const HEAP_MEGABYTES = 1_024;

/** Of these for what is just made: the items of a page die young, and with less room they are cleared away more often. */
const YOUNG_MEGABYTES = 64;

/** Node's module of threads, where there is one. Asked for at run time: a browser build must not see an import. */
export function threadsModule(): typeof import('node:worker_threads') | undefined {
  if (typeof process === 'undefined' || process.getBuiltinModule === undefined) return undefined;
  return process.getBuiltinModule('node:worker_threads');
}

/** @param onRelease told whether the thread can be used again */
export function startThread(
  threads: { readonly Worker: typeof Worker; readonly MessageChannel: typeof MessageChannel },
  onRelease: (thread: EngineThread, usable: boolean) => void,
): EngineThread {
  // Sources run as they are (`.ts`) or compiled (`.js`).
  const file = import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.js';
  const worker = new threads.Worker(new URL(file, import.meta.url), {
    resourceLimits: {
      maxOldGenerationSizeMb: HEAP_MEGABYTES,
      maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
    },
  });
  // An idle thread must not keep a program from ending; while a file is read, its port does.
  worker.unref();
  let alive = true;
  const ended = new Promise<unknown>((resolve) => {
    worker.on('error', (cause) => {
      alive = false;
      resolve(cause);
    });
    worker.on('exit', () => {
      alive = false;
      resolve(undefined);
    });
  });
  const thread: EngineThread = {
    connect() {
      const { port1, port2 } = new threads.MessageChannel();
      worker.postMessage(port2, [port2]);
      port1.ref();
      port1.start();
      return port1;
    },
    ended,
    release(healthy) {
      if (!healthy) {
        alive = false;
        // Nobody waits for its end: the thread is out of the pool, and its memory goes when it has stopped.
        worker.terminate();
      }
      onRelease(thread, alive);
    },
  };
  return thread;
}
