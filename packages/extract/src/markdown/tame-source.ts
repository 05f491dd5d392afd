import { ExtractError } from '../errors.ts';

/**
 * Characters of the longest file. The parser needs up to a hundred times the memory of the file, and cannot be stopped
 * on the way.
 */
const MAX_CHARACTERS = 10_000_000;
/** Marks of emphasis in a row: the time of the parser grows with the square of their number. */
const MAX_RUN = 32;
/** Lists and quotes in each other that begin on one line. */
const MAX_NESTING = 8;
/** Marks in one stretch of lines without a blank line. Above this it is no prose, and time grows with the square. */
const MAX_MARKS = 2_000;
/** Lines in one stretch without a blank line, for the same reason. */
const MAX_LINES = 1_000;

const LONG_RUN = new RegExp(`([*_~])\\1{${MAX_RUN},}`, 'gu');
const NESTED_START = new RegExp(
  `^((?:[ \\t]*(?:>|(?:[*+-]|\\d{1,9}[.)])(?=[ \\t]))){${MAX_NESTING}})(?:[ \\t]*(?:>|(?:[*+-]|\\d{1,9}[.)])(?=[ \\t])))+`,
  'gmu',
);
const MARK = /[![\]<*_`~]/gu;
const LINE_START = /^[ \t]*(?:(?:[*+-]|\d{1,9}[.)])[ \t]+)?/u;

/**
 * Takes out of Markdown what no person writes and what would keep the parser busy for hours: endless runs of marks,
 * endless nesting, paragraphs of nothing but marks. Words stay.
 *
 * @param source with `\n` as line end
 * @throws ExtractError `EXTRACT_TOO_LARGE`
 */
export function tameSource(source: string): string {
  if (source.length > MAX_CHARACTERS) {
    throw new ExtractError(
      'EXTRACT_TOO_LARGE',
      `The Markdown has ${source.length} characters; the limit is ${MAX_CHARACTERS}. Split the file.`,
    );
  }
  return source
    .replace(LONG_RUN, (run) => run.slice(0, MAX_RUN))
    .replace(NESTED_START, '$1')
    .split(/(\n[ \t]*\n)/u)
    .map((stretch) => partLines(countMarks(stretch) > MAX_MARKS ? escapeMarks(stretch) : stretch))
    .join('');
}

function countMarks(stretch: string): number {
  let count = 0;
  for (const _ of stretch.matchAll(MARK)) count += 1;
  return count;
}

/** Makes marks into plain characters, except those of list items. */
function escapeMarks(stretch: string): string {
  return stretch
    .split('\n')
    .map((line) => {
      const start = LINE_START.exec(line)?.[0] ?? '';
      return start + line.slice(start.length).replace(MARK, '\\$&');
    })
    .join('\n');
}

/** Puts a blank line after so many lines. */
function partLines(stretch: string): string {
  const lines = stretch.split('\n');
  if (lines.length <= MAX_LINES) return stretch;
  return lines.map((line, index) => (index > 0 && index % MAX_LINES === 0 ? `\n${line}` : line)).join('\n');
}
