import type { OcrLine, OcrWord } from '../ocr/ocr-engine.ts';
import { ASCENT, DESCENT } from './type-measures.ts';
import type { Fragment, Layer } from './types.ts';

/** A line of a picture, and how many points a pixel of that picture measures. */
export interface RecognisedLine {
  readonly line: OcrLine;
  readonly scale: number;
}

/** From the baseline to the top of "b", in parts of the type size: about right for Latin text faces. */
const HEIGHT = 0.72;

/** Measured sizes that differ by less than this part are taken for one: a pixel more or less makes so much. */
const ONE_SIZE = 0.1;

/** A gap wider than this, in parts of the type size, may part cells or columns. */
const WIDE_GAP = 1;

/** What a bullet is read as: signs that look like one, and a letter that is no word in Dutch or English. */
const BULLET = /^[*+°¢«»©®¤e]$/u;

/**
 * Learns the type sizes of a document out of its lines, in points. What is measured in pixels scatters, and later stages
 * take a change of size for a new paragraph.
 *
 * @returns the size that a measured height stands for
 */
export function typeSizes(lines: readonly RecognisedLine[]): (height: number) => number {
  const measured = lines.map(({ line, scale }) => ({
    size: (line.height * scale) / HEIGHT,
    characters: line.words.reduce((sum, word) => sum + word.text.length, 0),
  }));
  const sizes: number[] = [];
  let left = measured;
  while (left.length > 0) {
    const size = mostCommon(left);
    sizes.push(size);
    left = left.filter((each) => !isNear(each.size, size));
  }
  return (height) => {
    const size = height / HEIGHT;
    return sizes.find((known) => isNear(size, known)) ?? size;
  };
}

function isNear(size: number, known: number): boolean {
  return Math.abs(size - known) <= ONE_SIZE * known;
}

interface Measured {
  readonly size: number;
  readonly characters: number;
}

/** The size of most characters: the fullest half point, and the average of what lies near it. */
function mostCommon(measured: readonly Measured[]): number {
  const byHalfPoint = Map.groupBy(measured, ({ size }) => Math.round(size * 2) / 2);
  const [fullest = []] = [...byHalfPoint.values()].toSorted((a, b) => sum(b) - sum(a));
  const middle = average(fullest);
  return average(measured.filter(({ size }) => isNear(size, middle)));
}

function sum(measured: readonly Measured[]): number {
  return measured.reduce((total, { characters }) => total + characters, 0);
}

function average(measured: readonly Measured[]): number {
  return measured.reduce((total, { size, characters }) => total + size * characters, 0) / sum(measured);
}

/** The lines of a page as if they had been read from a text layer. Recognised text runs upright. */
export function recognisedLayers(
  lines: readonly RecognisedLine[],
  sizeOf: (height: number) => number,
): readonly Layer[] {
  return [{ direction: 0, fragments: lines.flatMap((each) => fragmentsOf(each, sizeOf)) }];
}

function fragmentsOf({ line, scale }: RecognisedLine, sizeOf: (height: number) => number): Fragment[] {
  const size = sizeOf(line.height * scale);
  const baseline = line.baseline * scale;
  return wordGroups(withBullet(line.words), (WIDE_GAP * size) / scale).map((words) => ({
    text: words.map((word) => word.text).join(' '),
    marks: [],
    x0: (words[0]?.x0 ?? 0) * scale,
    x1: (words.at(-1)?.x1 ?? 0) * scale,
    baseline,
    top: baseline - ASCENT * size,
    bottom: baseline + DESCENT * size,
    size,
    bold: false,
    rightToLeft: false,
    tag: null,
    artifact: false,
    confidence: line.confidence,
  }));
}

function withBullet(words: readonly OcrWord[]): readonly OcrWord[] {
  const [first, ...others] = words;
  return first !== undefined && others.length > 0 && BULLET.test(first.text)
    ? [{ ...first, text: '•' }, ...others]
    : words;
}

/** @param wide in pixels */
function wordGroups(words: readonly OcrWord[], wide: number): OcrWord[][] {
  const groups: OcrWord[][] = [];
  for (const word of words) {
    const before = groups.at(-1)?.at(-1);
    if (before !== undefined && word.x0 - before.x1 <= wide) groups.at(-1)?.push(word);
    else groups.push([word]);
  }
  return groups;
}
