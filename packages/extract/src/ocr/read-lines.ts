import type { Line, Page } from 'tesseract.js';
import type { OcrLine } from './ocr-engine.ts';

/** Of what is recognised with less confidence than this, hardly a word is right: it is a drawing, or dirt. */
const LEAST_CONFIDENCE = 0.35;
/** A line that stands for this part of its height inside a higher line is a part of it: dots and accents come loose. */
const INSIDE = 0.5;
const HIGHER = 1.5;

/** The lines of a page in the order in which Tesseract reads them, without what is no text. */
export function readLines(page: Pick<Page, 'blocks'>): readonly OcrLine[] {
  const lines = (page.blocks ?? [])
    .flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines))
    .flatMap((line) => readLine(line));
  return lines.filter((line) => !lines.some((other) => isPartOf(line, other)));
}

function readLine({ words, confidence, baseline, bbox, rowAttributes }: Line): OcrLine[] {
  const read = words
    .map((word) => ({ text: mendWord(word.text.trim()), x0: word.bbox.x0, x1: word.bbox.x1 }))
    .filter((word) => word.text !== '');
  const sure = Math.min(1, Math.max(0, confidence / 100));
  if (!read.some((word) => /[\p{L}\p{N}]/u.test(word.text)) || sure < LEAST_CONFIDENCE) return [];
  return [
    {
      words: read,
      confidence: Math.round(sure * 100) / 100,
      baseline: (baseline.y0 + baseline.y1) / 2,
      top: bbox.y0,
      bottom: bbox.y1,
      // Descenders are left out: where a line has none, Tesseract's guess of them is far too low.
      height: rowAttributes.rowHeight - rowAttributes.descenders,
    },
  ];
}

/**
 * Without serifs "I" and "l" are drawn alike. No Dutch or English word begins like these, and they open many a sentence:
 * "Ik", "In", "Iemand", "Iedereen".
 */
function mendWord(text: string): string {
  return text.replace(/^l(?=n\p{Ll}*(?!\p{L})|k(?!\p{L})|emand(?!\p{L})|edere(?:en)?(?!\p{L}))/u, 'I');
}

function isPartOf(line: OcrLine, other: OcrLine): boolean {
  if (other.height < HIGHER * line.height) return false;
  const shared = Math.min(line.bottom, other.bottom) - Math.max(line.top, other.top);
  const [from, to] = [line.words[0]?.x0 ?? 0, line.words.at(-1)?.x1 ?? 0];
  const within = from >= (other.words[0]?.x0 ?? 0) && to <= (other.words.at(-1)?.x1 ?? 0);
  return within && shared >= INSIDE * (line.bottom - line.top);
}
