import type { PageState } from '@toetssteen/document';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { ExtractError } from '../errors.ts';
import type { ReadRequest } from '../reader.ts';
import type { Lane } from './lane.ts';
import { damaged } from './open-pdf.ts';
import { drawsSomething, GARBLED_SAMPLE, isGarbled } from './page-state.ts';
import { readPage } from './read-page.ts';
import { startQueue, type Turn } from './turns.ts';
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

/** So many pages are under way in a lane at a time: while pdf.js takes one apart, another is put together here. */
const AHEAD = 3;

/**
 * Reads the pages, page n in lane n modulo their number. A page that fails costs that page, which then counts as a
 * picture.
 *
 * @param lanes the openings of the file; pages of one that is still being opened wait for it
 * @throws ExtractError `EXTRACT_TOO_SLOW`; `EXTRACT_DAMAGED` when every page fails
 */
export async function readPages(
  lanes: readonly Promise<Lane>[],
  pages: number,
  { deadline }: ReadRequest,
): Promise<PageReading[]> {
  const readings: PageReading[] = new Array(pages);
  const failures: unknown[] = [];
  let stopped = false;

  async function readLane(opening: Promise<Lane>, first: number): Promise<void> {
    const lane = await opening;
    const tagged = await withinDeadline(isTagged(lane.pdf), lane.watch);
    const turns = startQueue();
    let next = first;
    const readOn = async () => {
      while (next <= pages && !stopped) {
        const number = next;
        next += lanes.length;
        deadline.check();
        readings[number - 1] = await readOrMiss(lane, number, tagged, turns.take());
      }
    };
    await Promise.all(Array.from({ length: AHEAD }, readOn));
  }

  async function readOrMiss(lane: Lane, number: number, tagged: boolean, turn: Turn): Promise<PageReading> {
    try {
      return await withinDeadline(readOne(lane, number, tagged, turn), lane.watch);
    } catch (cause) {
      if (cause instanceof ExtractError) throw cause;
      failures.push(cause);
      return { text: { number, ...UNKNOWN_SIZE, layers: [] }, state: 'image' };
    }
  }

  const reading = lanes.map((lane, index) => readLane(lane, index + 1));
  try {
    await Promise.all(reading);
  } finally {
    stopped = true;
    // The lanes are closed after this; none may still be opening then.
    await Promise.allSettled(lanes);
  }
  if (failures.length > 0 && failures.length === pages) throw damaged(failures[0]);
  return readings;
}

async function readOne(lane: Lane, number: number, tagged: boolean, turn: Turn): Promise<PageReading> {
  try {
    const page = await lane.pdf.getPage(number);
    try {
      const text = await readPage(page, tagged, lane, turn);
      if (text.layers.length > 0) return { text, state: isGarbled(sampleOf(text)) ? 'garbled' : 'text' };
      return { text, state: drawsSomething(await page.getOperatorList()) ? 'image' : 'blank' };
    } finally {
      page.cleanup();
    }
  } finally {
    turn.end();
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
