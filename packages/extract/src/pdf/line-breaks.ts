import { sameSize } from './type-measures.ts';
import type { Line } from './types.ts';

/** A distance this much above the usual one parts paragraphs. */
const WIDER = 1.28;
/** Distances of baselines in parts of the type size: no paragraph is set wider, and most are set so. */
const WIDEST = 2.4;
const USUAL = 1.2;
/** In parts of the type size: what counts as set in, and the slack of ragged lines. */
const INDENT = 0.8;
const SLACK = 0.5;
/** A line that leaves so much of the width free, in parts, was ended on purpose. */
const LEFT_FREE = 0.3;
/** Rough width of a character, in parts of the type size. */
const CHARACTER = 0.5;

const ENDED = /[.!?:;…]["'”’»)\]]*$/u;
const LOWER_CASE = /^[("'“‘«[]*\p{Ll}/u;

/** A decimal number before a capital opens a section; in bold, a plain number or the name of a part does too. */
const SECTION = /^\d{1,2}(?:\.\d{1,2})+\.?\s+\p{Lu}/u;
const CHAPTER =
  /^(?:\d{1,2}\.?\s+\p{Lu}|(?:Artikel|Hoofdstuk|Paragraaf|Bijlage|Article|Chapter|Section|Annex)\s+\d)/u;

/** What a region's lines have in common. */
export interface Measure {
  readonly left: number;
  readonly right: number;
  /** Usual distance of baselines, in parts of the type size: headings are set further apart, in proportion. */
  readonly pitch: number;
}

export function measure(lines: readonly Line[]): Measure {
  const distances: number[] = [];
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    if (previous === undefined || !sameSize(previous.size, line.size)) continue;
    const distance = (line.baseline - previous.baseline) / line.size;
    if (distance < WIDEST) distances.push(distance);
  }
  // Lines of one-line paragraphs pull the middle up; the lower third is nearer to the distance within paragraphs.
  const sorted = distances.toSorted((a, b) => a - b);
  return {
    left: Math.min(...lines.map((line) => line.x0)),
    right: Math.max(...lines.map((line) => line.x1)),
    pitch: sorted[Math.floor(sorted.length / 3)] ?? USUAL,
  };
}

export function endsSentence(text: string): boolean {
  return ENDED.test(text);
}

export function startsInLowerCase(text: string): boolean {
  return LOWER_CASE.test(text);
}

/** Points that a line leaves free at the edge where it ends. */
export function freeSpace(line: Line, { left, right }: Measure): number {
  return line.rightToLeft ? line.x0 - left : right - line.x1;
}

/** Whether a line fills the width it had, or nearly so. */
export function isFull(line: Line, measured: Measure): boolean {
  return freeSpace(line, measured) < LEFT_FREE * (measured.right - measured.left);
}

/** Rough width of the first word of a text with the space before it. */
export function firstWordWidth(text: string, size: number): number {
  const word = /^\S*/u.exec(text)?.[0] ?? '';
  return (word.length + 1) * CHARACTER * size;
}

/**
 * Whether a new paragraph begins between two lines of a region, judged by tags, distance, type, indent and whether the
 * next word would still have fitted.
 *
 * @param inside the lines already in the paragraph that `a` ends
 */
export function breaksBetween(inside: readonly Line[], b: Line, measured: Measure): boolean {
  const a = inside.at(-1) as Line;
  const distance = b.baseline - a.baseline;
  const usual = pitchOf(inside) ?? measured.pitch * a.size;
  const runsOn = startsInLowerCase(b.text) && !endsSentence(a.text);
  const tagged = a.tag !== null && b.tag !== null && a.tag.element !== 0 && b.tag.element !== 0;
  if (tagged) {
    if (a.tag?.element === b.tag?.element) return false;
    return (
      a.tag?.item !== b.tag?.item || a.tag?.heading !== b.tag?.heading || !runsOn || distance > WIDER * usual
    );
  }
  if (distance > WIDER * usual || distance < 0) return true;
  if (!sameSize(a.size, b.size)) return true;
  if (a.bold !== b.bold) return !runsOn;
  if (SECTION.test(b.text) || (b.bold && CHAPTER.test(b.text))) return true;
  if (runsOn) return b.x0 - a.x0 > 4 * INDENT * b.size;
  if (isIndented(inside, b, measured)) return true;
  return !a.bold && isShort(a, b, measured);
}

/** Distance of the lines of a paragraph so far, as some are set wider than the rest of their region. */
function pitchOf(inside: readonly Line[]): number | undefined {
  const last = inside.at(-1);
  const before = inside.at(-2);
  return last === undefined || before === undefined ? undefined : last.baseline - before.baseline;
}

function isIndented(inside: readonly Line[], b: Line, { left }: Measure): boolean {
  const a = inside.at(-1) as Line;
  const indent = INDENT * b.size;
  if (b.x0 - a.x0 > indent) return a.x0 - left < indent || inside.length > 1;
  return inside.length > 1 && a.x0 - b.x0 > indent;
}

function isShort(a: Line, b: Line, measured: Measure): boolean {
  const free = freeSpace(a, measured) - SLACK * a.size;
  if (free < firstWordWidth(b.text, b.size)) return false;
  return endsSentence(a.text) || free > LEFT_FREE * (measured.right - measured.left);
}
