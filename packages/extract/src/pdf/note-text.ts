import type { Mark } from './types.ts';

/** Numbers and signs in a mark: "[1, 2]" points to two notes. */
const POINTS_TO = /\d+|\*+|[†‡§]+/gu;

/**
 * Text of a line with its marks dealt with: a mark whose note stands on the same page has done its work and is left
 * out; any other one (to a note at the end of the text) stays, parted from the word before it.
 *
 * @param notes numbers and signs of the notes on the page
 */
export function settleMarks(text: string, marks: readonly Mark[], notes: ReadonlySet<string>): string {
  let settled = '';
  let from = 0;
  for (const mark of marks) {
    settled += text.slice(from, mark.at);
    from = mark.at;
    const known = (mark.text.match(POINTS_TO) ?? []).every((number) => notes.has(number));
    if (!known) settled += settled === '' ? `${mark.text} ` : ` ${mark.text}`;
  }
  return settled + text.slice(from);
}
