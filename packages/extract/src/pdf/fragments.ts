import { isLetterSpaced, joinLetters } from './letter-spacing.ts';
import { attachMarks, isMark } from './note-marks.ts';
import { ASCENT, DESCENT } from './type-measures.ts';
import type { Fragment, Mark, Run } from './types.ts';

/** All in parts of the type size. */
const SAME_BASELINE = 0.2;
/** pdf.js itself takes 0.1 for a space; between runs set in different faces kerning needs a little more room. */
const SPACE = 0.15;
/** A gap wider than this may be a gutter: runs that follow each other in the file, and runs that do not. */
const WIDE_GAP_IN_ORDER = 1;
const WIDE_GAP = 0.6;
/** Text drawn again so near to itself is a shadow or a poor man's bold. */
const SHADOW = 0.25;
/** Runs that overlap more than this were not set after each other. */
const OVERLAP = 0.5;
/** Gaps of a justified line differ no more than by this factor. */
const EVEN = 1.08;

/** Between spaced letters, a gap wider than the narrowest one by this factor parts words. */
const WORD_AMONG_LETTERS = 1.5;

/** Run with its place among raised signs solved. */
export interface RowRun extends Run {
  readonly mark: boolean;
}

/** Makes lines, or the parts of lines between wide gaps, out of the runs of one direction. */
export function makeFragments(runs: readonly Run[]): Fragment[] {
  return attachMarks(groupRows(runs)).flatMap((row) => cutRow(row));
}

function groupRows(runs: readonly Run[]): Run[][] {
  const sorted = runs.toSorted((a, b) => a.baseline - b.baseline || a.order - b.order);
  const rows: Run[][] = [];
  let first: Run | undefined;
  for (const run of sorted) {
    const near =
      first !== undefined && run.baseline - first.baseline <= SAME_BASELINE * Math.min(run.size, first.size);
    if (near) rows.at(-1)?.push(run);
    else {
      rows.push([run]);
      first = run;
    }
  }
  return rows;
}

function cutRow(row: readonly RowRun[]): Fragment[] {
  const sorted = withoutShadows(row.toSorted((a, b) => a.x - b.x || a.order - b.order));
  const even = evenGaps(sorted);
  const fragments: Fragment[] = [];
  let part: RowRun[] = [];
  for (const run of sorted) {
    const previous = part.at(-1);
    if (previous !== undefined && partsLine(previous, run, even)) {
      fragments.push(makeFragment(part, even));
      part = [];
    }
    part.push(run);
  }
  if (part.length > 0) fragments.push(makeFragment(part, even));
  return fragments;
}

function withoutShadows(sorted: readonly RowRun[]): RowRun[] {
  const kept: RowRun[] = [];
  for (const run of sorted) {
    const twin = kept.findLastIndex(
      (other) => other.text === run.text && run.x - other.x <= SHADOW * run.size,
    );
    if (twin === -1) kept.push(run);
    else kept[twin] = { ...(kept[twin] as RowRun), bold: true };
  }
  return kept;
}

/** What the gaps of a row tell when they are all of one kind. */
interface EvenGaps {
  readonly kind: 'none' | 'justified' | 'spaced-letters';
  /** Widest gap that parts words, in points: spaced letters have a narrower one between letters. */
  readonly word: number;
}

/**
 * Two settings leave a wide gap after every run, so that width alone does not show a gutter: a loosely justified line
 * (words one by one) and letters spaced out so far that each is a run.
 */
function evenGaps(sorted: readonly RowRun[]): EvenGaps {
  const none: EvenGaps = { kind: 'none', word: 0 };
  const gaps: number[] = [];
  let letters = 0;
  for (const [index, run] of sorted.entries()) {
    if (/^\p{L}$/u.test(run.text.trim())) letters += 1;
    const previous = sorted[index - 1];
    if (previous === undefined) continue;
    const gap = gapBetween(previous, run);
    if (gap > SPACE * run.size) gaps.push(gap);
  }
  if (gaps.length < 2) return none;
  const narrowest = Math.min(...gaps);
  if (letters >= 4 && letters >= 0.8 * sorted.length) {
    return { kind: 'spaced-letters', word: narrowest * WORD_AMONG_LETTERS };
  }
  const ordered = sorted.every(
    (run, index) => index === 0 || run.order === (sorted[index - 1]?.order ?? 0) + 1,
  );
  // Figures at even distances are a row of a table.
  const words = sorted.filter((run) => /^\P{N}*\p{L}\P{N}*$/u.test(run.text)).length > sorted.length / 2;
  const single = words && sorted.every((run) => !run.text.trim().includes(' '));
  return ordered && single && Math.max(...gaps) <= EVEN * narrowest
    ? { kind: 'justified', word: narrowest }
    : none;
}

function gapBetween(a: Run, b: Run): number {
  return b.x - (a.x + a.width);
}

function partsLine(a: RowRun, b: RowRun, even: EvenGaps): boolean {
  const gap = gapBetween(a, b);
  const size = Math.max(a.size, b.size);
  if (gap < -OVERLAP * size || (a.tag?.cell ?? 0) !== (b.tag?.cell ?? 0)) return true;
  if (even.kind === 'justified') return false;
  if (even.kind === 'spaced-letters') return gap > 3 * even.word;
  const spaced = isLetterSpaced(a.text) || isLetterSpaced(b.text);
  const inOrder = Math.abs(b.order - a.order) === 1 || a.mark || b.mark;
  return gap > (spaced ? 2 : inOrder ? WIDE_GAP_IN_ORDER : WIDE_GAP) * size;
}

function makeFragment(runs: readonly RowRun[], even: EvenGaps): Fragment {
  const rightToLeft = runs.filter((run) => run.rightToLeft).length > runs.length / 2;
  const marks: Mark[] = [];
  let text = '';
  let previous: RowRun | undefined;
  for (const run of rightToLeft ? runs.toReversed() : runs) {
    const own = joinLetters(run.text).replace(/\s+/gu, ' ').trim();
    if (run.mark) {
      marks.push({ at: text.length, text: own });
    } else {
      if (previous !== undefined && text !== '' && parted(previous, run, even)) text += ' ';
      text += own;
    }
    previous = run;
  }
  const main = runs.reduce((a, b) => (weight(b) > weight(a) ? b : a));
  const bold = runs.reduce((sum, run) => sum + (run.bold ? run.text.length : -run.text.length), 0) > 0;
  const tagged = runs.find((run) => run.tag !== null) ?? main;
  return {
    text,
    marks,
    x0: Math.min(...runs.map((run) => run.x)),
    x1: Math.max(...runs.map((run) => run.x + run.width)),
    baseline: main.baseline,
    top: Math.min(...runs.map((run) => run.baseline - ASCENT * run.size)),
    bottom: main.baseline + DESCENT * main.size,
    size: main.size,
    bold,
    rightToLeft,
    tag: tagged.tag,
    artifact: main.artifact,
  };
}

function parted(a: RowRun, b: RowRun, even: EvenGaps): boolean {
  const gap = a.x < b.x ? gapBetween(a, b) : gapBetween(b, a);
  if (even.kind === 'spaced-letters') return gap > even.word;
  const spaceInFile = b.spaceBefore && b.order === a.order + 1;
  return (spaceInFile && gap > 0) || gap > SPACE * Math.min(a.size, b.size);
}

/** Characters count, so that a raised number at the start does not set the size of its line. */
function weight(run: RowRun): number {
  return run.mark || isMark(run) ? 0 : run.text.length;
}
