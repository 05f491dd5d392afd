import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist';
import type { ReadRequest } from '../reader.ts';
import { type Engine, startEngine, startSecondEngine } from './engine/engine.ts';
import { type FontWeights, startFontWeights } from './font-weights.ts';
import { destroyTask, openPdf, startLoading } from './open-pdf.ts';
import type { Watch } from './within-deadline.ts';

/** A file opened by one engine; with what it learns of the fonts, which have other names in every opening. */
export interface Lane {
  readonly pdf: PDFDocumentProxy;
  readonly weights: FontWeights;
  /** Bounds the work of this lane. */
  readonly watch: Watch;
}

/** A lane with what ends it. */
export interface OpenLane extends Lane {
  close(): Promise<void>;
}

/**
 * From so many pages on a file is read in two lanes, the odd pages in one and the even ones in the other: for shorter
 * ones opening twice costs more than it brings.
 */
const LONG = 24;

/** Longer and larger files are not held twice: what pdf.js remembers of a thousand pages takes a hundred megabytes. */
const VERY_LONG = 500;
/** Bytes. */
const LARGE = 50_000_000;

/** @throws ExtractError when the file cannot be opened */
export async function openLane(request: ReadRequest): Promise<OpenLane> {
  const asked = performance.now();
  const engine = await startEngine();
  // Waiting for other files is not this file's time.
  request.deadline.extend(performance.now() - asked);
  return openOn(engine, request);
}

/**
 * A second lane for a long file; undefined for a short one. How pages are divided depends on the file alone, not on the machine: what is learnt
 * of the fonts, and so the outcome, would differ otherwise. Where no second thread can be had both lanes use one opening.
 */
export function openSecondLane(first: OpenLane, request: ReadRequest): Promise<OpenLane> | undefined {
  const { numPages } = first.pdf;
  if (numPages < LONG || numPages > VERY_LONG || request.bytes.byteLength > LARGE) return undefined;
  const engine = startSecondEngine();
  if (engine !== undefined) return openOn(engine, request);
  return Promise.resolve({
    ...first,
    weights: startFontWeights(first.pdf),
    close: async () => undefined,
  });
}

async function openOn(engine: Engine, request: ReadRequest): Promise<OpenLane> {
  const watch = { ...request, broken: engine.broken };
  let task: PDFDocumentLoadingTask | undefined;
  const close = async () => engine.release(task === undefined || (await destroyTask(task)));
  try {
    task = startLoading(request, { worker: engine.worker });
    const pdf = await openPdf(task, watch);
    return { pdf, weights: startFontWeights(pdf), watch, close };
  } catch (error) {
    await close();
    throw error;
  }
}
