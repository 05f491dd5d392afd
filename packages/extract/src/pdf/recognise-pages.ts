import type { PDFDocumentProxy } from 'pdfjs-dist';
import { ExtractError } from '../errors.ts';
import type { OcrEngine } from '../ocr/ocr-engine.ts';
import type { ReadRequest } from '../reader.ts';
import { drawPage, LARGEST_PICTURE, POINTS_PER_INCH, showsNothing } from './draw-page.ts';
import { destroyTask, openPdf, startLoading } from './open-pdf.ts';
import { isGarbled } from './page-state.ts';
import type { PageReading } from './read-pages.ts';
import { type RecognisedLine, recognisedLayers, typeSizes } from './recognised-text.ts';
import { withinDeadline } from './within-deadline.ts';

/**
 * Reads pages that are pictures, or whose text is no language, with the engine of the request. Without one nothing
 * changes. A page on which nothing is found stays what it was, or is blank after all.
 *
 * @throws ExtractError `EXTRACT_TOO_SLOW`; `EXTRACT_OCR_FAILED` when the engine does not start, or fails on every page of
 *   a file without text
 */
export async function recognisePages(
  readings: readonly PageReading[],
  request: ReadRequest,
): Promise<readonly PageReading[]> {
  const { ocr, limits, deadline } = request;
  const asked = readings.filter(({ state }) => state === 'image' || state === 'garbled');
  if (ocr === undefined || asked.length === 0) return readings;
  const more = asked.length * limits.recognitionMilliseconds;
  deadline.extend(more);
  const watch = { deadline, limits: { ...limits, milliseconds: limits.milliseconds + more } };

  // The file is opened once more: the first time it was told not to unpack pictures.
  const task = startLoading(request, { maxImageSize: LARGEST_PICTURE });
  const found = new Map<PageReading, Recognised>();
  const ended = new AbortController();
  let failure: unknown;
  try {
    const pdf = await openPdf(task, request);
    for (const reading of asked) {
      try {
        deadline.check();
        const page = recognisePage(pdf, reading.text.number, ocr, ended.signal);
        found.set(reading, await withinDeadline(page, watch));
      } catch (cause) {
        if (cause instanceof ExtractError) throw cause;
        failure = cause;
      }
    }
  } finally {
    // Where the time was up the engine is still at work.
    ended.abort();
    await destroyTask(task);
  }
  if (found.size === 0 && asked.length === readings.length) throw everyPageFailed(failure);
  const sizes = typeSizes([...found.values()].flatMap(({ lines }) => lines));
  return readings.map((reading) => withRecognised(reading, found.get(reading), sizes));
}

interface Recognised {
  readonly lines: readonly RecognisedLine[];
  readonly blank: boolean;
}

async function recognisePage(
  pdf: PDFDocumentProxy,
  number: number,
  ocr: OcrEngine,
  signal: AbortSignal,
): Promise<Recognised> {
  const picture = await drawPage(pdf, number);
  const lines = await ocr.recognise(picture, signal);
  const scale = POINTS_PER_INCH / picture.resolution;
  return {
    lines: lines.map((line) => ({ line, scale })),
    blank: lines.length === 0 && showsNothing(picture),
  };
}

function withRecognised(
  reading: PageReading,
  recognised: Recognised | undefined,
  sizes: (height: number) => number,
): PageReading {
  if (recognised === undefined) return { ...reading, lookedAt: true };
  const { lines, blank } = recognised;
  const words = lines.flatMap(({ line }) => line.words.map((word) => word.text)).join(' ');
  if (words === '' || isGarbled(words)) {
    return {
      ...reading,
      lookedAt: true,
      state: blank && reading.state === 'image' ? 'blank' : reading.state,
    };
  }
  return { text: { ...reading.text, layers: recognisedLayers(lines, sizes) }, lookedAt: true, state: 'ocr' };
}

function everyPageFailed(cause: unknown): ExtractError {
  return new ExtractError(
    'EXTRACT_OCR_FAILED',
    'The text of not one page could be recognised. Read the file without text recognition, or ask for another copy.',
    { cause },
  );
}
