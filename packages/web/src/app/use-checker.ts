import { useMemo, useState } from 'preact/hooks';
import { CheckerError } from '../checker-error.ts';
import type { EditedBlock, ResultView } from '../protocol.ts';
import { RemoteError } from '../rpc.ts';
import type { GivenFile, Threads } from '../threads.ts';

/** What the page shows, and what it needs for that. */
export type Screen =
  | { readonly at: 'start' }
  | { readonly at: 'reading'; readonly name: string; readonly step: 0 | 1 | 2 }
  | { readonly at: 'failed'; readonly name: string; readonly code: string; readonly file?: GivenFile }
  | Result;

export interface Result {
  readonly at: 'result';
  readonly file: GivenFile;
  /** As the file was read. */
  readonly original: ResultView;
  /** As the text is now. */
  readonly view: ResultView;
  /** The text that `view` is about, where it was edited. */
  readonly blocks?: readonly EditedBlock[];
}

/** A file before its bytes are read, as the browser hands it over. */
export interface Offer {
  readonly name: string;
  readonly read: () => Promise<Uint8Array>;
}

/** What can be done with documents. */
export interface Checker {
  open(offer: Offer, options?: Pick<GivenFile, 'password' | 'rubric'>): Promise<void>;
  fail(name: string, code: string): void;
  edit(blocks: readonly EditedBlock[]): void;
  /** The result once it is about everything that was typed. */
  settled(): Promise<Result | undefined>;
  revert(): Promise<void>;
  reset(): void;
}

/** The way of a document through the page. */
export function useChecker(threads: Threads): readonly [Screen, Checker] {
  const [screen, setScreen] = useState<Screen>({ at: 'start' });
  const checker = useMemo(() => createChecker(threads, setScreen), [threads]);
  return [screen, checker];
}

function createChecker(threads: Threads, setScreen: (screen: Screen) => void): Checker {
  /** Counts up with every document; what an earlier one still brings in is dropped. */
  let run = 0;
  let result: Result | undefined;
  let waiting: readonly EditedBlock[] | undefined;
  let busy = false;
  let reading = false;
  let editing: Promise<void> = Promise.resolve();

  function show(screen: Screen): void {
    reading = screen.at === 'reading';
    result = screen.at === 'result' ? screen : undefined;
    setScreen(screen);
  }

  function begin(): number {
    waiting = undefined;
    return ++run;
  }

  return {
    async open(offer, options = {}) {
      // What is still being read for an earlier document must not come in later and be taken for this one.
      if (reading) threads.stop();
      const mine = begin();
      const showMine = (screen: Screen) => {
        if (mine === run) show(screen);
      };
      showMine({ at: 'reading', name: offer.name, step: 0 });
      let file: GivenFile | undefined;
      try {
        file = { name: offer.name, bytes: await offer.read(), ...options };
        const view = await threads.open(file, (step) => showMine({ at: 'reading', name: offer.name, step }));
        showMine({ at: 'result', file, original: view, view });
      } catch (error) {
        const given = file === undefined ? {} : { file };
        showMine({ at: 'failed', name: offer.name, code: codeOf(error), ...given });
      }
    },
    fail(name, code) {
      begin();
      show({ at: 'failed', name, code });
    },
    edit(blocks) {
      waiting = blocks;
      if (!busy) editing = scoreEdits();
    },
    async settled() {
      await editing;
      return result;
    },
    async revert() {
      if (result === undefined) return;
      const { file, original } = result;
      begin();
      show({ at: 'result', file, original, view: original });
      const { name, document, rubric } = original;
      // What is saved from now on has to be about the original again.
      await threads.assess(document, name, rubric.id);
    },
    reset() {
      begin();
      const stopped = reading;
      show({ at: 'start' });
      if (!stopped) return;
      // A thread in the middle of its work hears nothing; new ones take over.
      threads.stop();
      threads.warmUp().catch(() => undefined);
    },
  };

  /** While one state of the text is scored, only the newest of those that follow waits. */
  async function scoreEdits(): Promise<void> {
    busy = true;
    for (let now = next(); now !== undefined && result !== undefined; now = next()) {
      const mine = run;
      const { name, rubric } = result.original;
      try {
        const view = await threads.edit(now, name, rubric.id);
        if (mine === run && result !== undefined) show({ ...result, view, blocks: now });
      } catch (error) {
        if (mine === run) show({ at: 'failed', name, code: codeOf(error) });
      }
    }
    busy = false;
  }

  function next(): readonly EditedBlock[] | undefined {
    const now = waiting;
    waiting = undefined;
    return now;
  }
}

/** The code by which a failure has its words. */
export function codeOf(error: unknown): string {
  if (error instanceof CheckerError) return error.code;
  return (error instanceof RemoteError ? error.code : undefined) ?? 'WEB_UNEXPECTED';
}
