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

function cutRow(row: readonly Run[]): Fragment[] {
  if (row.length === 1) return [makeFragment(row, NO_EVEN_GAPS)];
  const sorted = withoutShadows(row.toSorted((a, b) => a.x - b.x || a.order - b.order));
  const even = evenGaps(sorted);
  const fragments: Fragment[] = [];
  let part: Run[] = [];
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

function withoutShadows(sorted: readonly Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of sorted) {
    const twin = kept.findLastIndex(
      (other) => other.text === run.text && run.x - other.x <= SHADOW * run.size,
    );
    if (twin === -1) kept.push(run);
    else kept[twin] = { ...(kept[twin] as Run), bold: true };
  }
  return kept;
}

/** What the gaps of a row tell when they are all of one kind. */
interface EvenGaps {
  readonly kind: 'none' | 'justified' | 'spaced-letters';
  /** Widest gap that parts words, in points: spaced letters have a narrower one between letters. */
  readonly word: number;
}

const NO_EVEN_GAPS: EvenGaps = { kind: 'none', word: 0 };

/**
 * Two settings leave a wide gap after every run, so that width alone does not show a gutter: a loosely justified line
 * (words one by one) and letters spaced out so far that each is a run.
 */
function evenGaps(sorted: readonly Run[]): EvenGaps {
  const gaps: number[] = [];
  let letters = 0;
  for (const [index, run] of sorted.entries()) {
    if (/^\p{L}$/u.test(run.text.trim())) letters += 1;
    const previous = sorted[index - 1];
    if (previous === undefined) continue;
    const gap = gapBetween(previous, run);
    if (gap > SPACE * run.size) gaps.push(gap);
  }
  if (gaps.length < 2) return NO_EVEN_GAPS;
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
    : NO_EVEN_GAPS;
}

function gapBetween(a: Run, b: Run): number {
  return b.x - (a.x + a.width);
}

function partsLine(a: Run, b: Run, even: EvenGaps): boolean {
  const gap = gapBetween(a, b);
  const size = Math.max(a.size, b.size);
  if (gap < -OVERLAP * size || (a.tag?.cell ?? 0) !== (b.tag?.cell ?? 0)) return true;
  if (even.kind === 'justified') return false;
  if (even.kind === 'spaced-letters') return gap > 3 * even.word;
  const spaced = isLetterSpaced(a.text) || isLetterSpaced(b.text);
  const inOrder = Math.abs(b.order - a.order) === 1 || a.mark || b.mark;
  return gap > (spaced ? 2 : inOrder ? WIDE_GAP_IN_ORDER : WIDE_GAP) * size;
}

function makeFragment(runs: readonly Run[], even: EvenGaps): Fragment {
  const main = runs.reduce((a, b) => (weight(b) > weight(a) ? b : a));
  let [x0, x1, top] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  let bold = 0;
  let rightToLeft = 0;
  for (const run of runs) {
    x0 = Math.min(x0, run.x);
    x1 = Math.max(x1, run.x + run.width);
    top = Math.min(top, run.baseline - ASCENT * run.size);
    bold += run.bold ? run.text.length : -run.text.length;
    rightToLeft += run.rightToLeft ? 1 : -1;
  }
  return {
    ...joinRuns(rightToLeft > 0 ? runs.toReversed() : runs, even),
    x0,
    x1,
    baseline: main.baseline,
    top,
    bottom: main.baseline + DESCENT * main.size,
    size: main.size,
    bold: bold > 0,
    rightToLeft: rightToLeft > 0,
    tag: (runs.find((run) => run.tag !== null) ?? main).tag,
    artifact: main.artifact,
  };
}

/** @param runs in reading order */
function joinRuns(runs: readonly Run[], even: EvenGaps): Pick<Fragment, 'text' | 'marks'> {
  const marks: Mark[] = [];
  let text = '';
  let previous: Run | undefined;
  for (const run of runs) {
    const own = joinLetters(run.text).replace(/\s+/gu, ' ').trim();
    if (run.mark) {
      marks.push({ at: text.length, text: own });
    } else {
      if (previous !== undefined && text !== '' && parted(previous, run, even)) text += ' ';
      text += own;
    }
    previous = run;
  }
  return { text, marks };
}

function parted(a: Run, b: Run, even: EvenGaps): boolean {
  const gap = a.x < b.x ? gapBetween(a, b) : gapBetween(b, a);
  if (even.kind === 'spaced-letters') return gap > even.word;
  const spaceInFile = b.spaceBefore && b.order === a.order + 1;
  return (spaceInFile && gap > 0) || gap > SPACE * Math.min(a.size, b.size);
}

/** Characters count, so that a raised number at the start does not set the size of its line. */
function weight(run: Run): number {
  return run.mark || isMark(run) ? 0 : run.text.length;
}
