import type { PageState } from '@toetssteen/document';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { ExtractError } from '../errors.ts';
import type { Deadline, ReadRequest } from '../reader.ts';
import { type FontWeights, startFontWeights } from './font-weights.ts';
import { damaged } from './open-pdf.ts';
import { drawsSomething, GARBLED_SAMPLE, isGarbled } from './page-state.ts';
import { readPage } from './read-page.ts';
import type { PageText } from './types.ts';
import { withinDeadline } from './within-deadline.ts';

/** A page as read, with its state. */
export interface PageReading {
  readonly text: PageText;
  readonly state: Extract<PageState, 'text' | 'blank' | 'image' | 'garbled' | 'ocr'>;
  /** It was drawn and looked at for text. */
  readonly lookedAt?: boolean;
}

/** Size of a page that cannot even be opened: A4 in points. */
const UNKNOWN_SIZE = { width: 595, height: 842 };

/**
 * So many pages are asked for before their turn: the streams of a page are unpacked by another thread, and meanwhile
 * the text of the page before it is taken apart.
 */
const AHEAD = 2;

/**
 * Reads the pages one after the other. A page that fails costs that page, which then counts as a picture.
 *
 * @throws ExtractError `EXTRACT_TOO_SLOW`; `EXTRACT_DAMAGED` when every page fails
 */
export async function readPages(
  pdf: PDFDocumentProxy,
  { deadline, limits }: ReadRequest,
): Promise<PageReading[]> {
  const tagged = await withinDeadline(isTagged(pdf), deadline, limits.milliseconds);
  const weights = startFontWeights(pdf);
  const readings: PageReading[] = [];
  let failure: unknown;
  let failures = 0;
  const ahead: Promise<PageReading>[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    deadline.check();
    for (let next = number + ahead.length; next <= Math.min(pdf.numPages, number + AHEAD); next++) {
      const reading = readOne(pdf, next, tagged, weights, deadline);
      // It may fail before its turn comes, when nobody waits for it yet.
      reading.catch(() => undefined);
      ahead.push(reading);
    }
    try {
      readings.push(
        await withinDeadline(ahead.shift() as Promise<PageReading>, deadline, limits.milliseconds),
      );
    } catch (cause) {
      if (cause instanceof ExtractError) throw cause;
      failure = cause;
      failures += 1;
      readings.push({ text: { number, ...UNKNOWN_SIZE, layers: [] }, state: 'image' });
    }
  }
  if (failures > 0 && failures === pdf.numPages) throw damaged(failure);
  return readings;
}

async function readOne(
  pdf: PDFDocumentProxy,
  number: number,
  tagged: boolean,
  weights: FontWeights,
  deadline: Deadline,
): Promise<PageReading> {
  const page = await pdf.getPage(number);
  try {
    const text = await readPage(page, tagged, weights, deadline);
    if (text.layers.length > 0) return { text, state: isGarbled(sampleOf(text)) ? 'garbled' : 'text' };
    return { text, state: drawsSomething(await page.getOperatorList()) ? 'image' : 'blank' };
  } finally {
    page.cleanup();
  }
}

/** The beginning of its text, as far as it takes to judge it. */
function sampleOf({ layers }: PageText): string {
  let sample = '';
  for (const { text } of layers[0]?.fragments ?? []) {
    if (sample.length >= GARBLED_SAMPLE) break;
    sample += `${text} `;
  }
  return sample;
}

/** Whether the file says that its structure tree can be used (ISO 32000-2, 14.7.1). */
async function isTagged(pdf: PDFDocumentProxy): Promise<boolean> {
  // Declared as an object, delivered as a Map.
  const info: unknown = await pdf.getMarkInfo();
  return info instanceof Map && info.get('Marked') === true;
}
