import type { Document } from '@toetssteen/document';
import { CheckerError } from './checker-error.ts';
import { startThread, takePart } from './parts/load-part.ts';
import { caller, type EditedBlock, type EngineCalls, type PdfCalls, type ResultView } from './protocol.ts';
import { connect, Moved, type Peer } from './rpc.ts';

/** A file that somebody handed over. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly password?: string;
  /** Id; else the checker tells the kind of document itself. */
  readonly rubric?: string;
}

/** Bytes in which the header of a PDF may stand, as in the extract package. */
const PDF_HEADER_BYTES = 1024;

/** The work that is done beside the page, so that the page stays quick to answer. */
export interface Threads {
  /** Loads and compiles what the first document will need. */
  warmUp(): Promise<void>;
  /** @param onStep called as reading (1) and scoring (2) begin */
  open(file: GivenFile, onStep: (step: 1 | 2) => void): Promise<ResultView>;
  assess(document: Document, name: string, rubric: string): Promise<ResultView>;
  edit(blocks: readonly EditedBlock[], name: string, rubric: string): Promise<ResultView>;
  render(format: 'html' | 'csv' | 'json', language: 'nl' | 'en'): Promise<string>;
  draw(page: number, width: number): Promise<ImageBitmap>;
  /** Gives up what is under way. The next call starts new threads. */
  stop(): void;
}

interface Thread<Calls extends { [K in keyof Calls]: (argument: never) => unknown }> {
  readonly worker: Worker;
  readonly peer: Peer;
  readonly call: ReturnType<typeof caller<Calls>>;
}

export function createThreads(): Threads {
  let engine: Promise<Thread<EngineCalls>> | undefined;
  let pdf: Promise<Thread<PdfCalls>> | undefined;

  const engineCall = () => (engine ??= startOne<EngineCalls>('engine'));
  const pdfCall = () => (pdf ??= startOne<PdfCalls>('pdf'));

  const stopOne = (thread: Promise<Thread<never>> | undefined) => {
    void thread?.then(
      ({ worker, peer }) => {
        worker.terminate();
        peer.close(new CheckerError('WEB_UNEXPECTED', 'The work was stopped.'));
      },
      () => undefined,
    );
  };

  return {
    async warmUp() {
      await (await engineCall()).call('warmUp', null);
    },
    async open({ name, bytes, password, rubric }, onStep) {
      onStep(1);
      const asked = rubric === undefined ? {} : { rubric };
      if (!isPdf(bytes)) return (await engineCall()).call('read', { bytes, name, ...asked });
      const given = password === undefined ? {} : { password };
      const document = await (await pdfCall()).call('extract', { bytes, ...given });
      onStep(2);
      return (await engineCall()).call('assess', { document, name, ...asked });
    },
    async assess(document, name, rubric) {
      return (await engineCall()).call('assess', { document, name, rubric });
    },
    async edit(blocks, name, rubric) {
      return (await engineCall()).call('edit', { blocks, name, rubric });
    },
    async render(format, language) {
      return (await engineCall()).call('render', { format, language });
    },
    async draw(page, width) {
      return (await pdfCall()).call('draw', { page, width });
    },
    stop() {
      stopOne(engine);
      stopOne(pdf);
      engine = undefined;
      pdf = undefined;
    },
  };
}

async function startOne<Calls extends { [K in keyof Calls]: (argument: never) => unknown }>(
  name: string,
): Promise<Thread<Calls>> {
  const worker = await startThread(name);
  const peer = connect(worker, {
    async part(part: string) {
      const bytes = await takePart(part);
      return new Moved(bytes, [bytes.buffer]);
    },
  });
  worker.addEventListener('error', (event) => {
    peer.close(new CheckerError('WEB_UNEXPECTED', `The thread "${name}" broke off: ${event.message}`));
  });
  return { worker, peer, call: caller<Calls>(peer) };
}

function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, PDF_HEADER_BYTES)).includes('%PDF-');
}
