import type { Line } from './types.ts';

/** Notes are set smaller than the running text by this factor at least. */
const SMALLER = 0.93;
/** They stand below this part of the page's height. */
const FROM_HEIGHT = 0.35;

const OPENS_NOTE = /^[([]?(\d{1,3}|\*{1,3}|[†‡§]{1,2})[)\].]?(?:\s+\S|(?=\p{Lu}\p{Ll}))/u;

/** One note: its number or sign, and its lines. */
export interface Note {
  readonly sign: string;
  readonly lines: readonly Line[];
}

/** Parts the notes at the foot of a region from the text above them. */
export function splitNotes(
  lines: readonly Line[],
  bodySize: number,
  frameHeight: number,
): { readonly text: readonly Line[]; readonly notes: readonly Note[] } {
  let start = lines.length;
  let first = lines.length;
  while (start > 0 && isSmallAndLow(lines[start - 1] as Line, bodySize, frameHeight)) {
    start -= 1;
    if (signOf(lines[start] as Line) !== undefined) first = start;
  }
  const notes: { sign: string; lines: Line[] }[] = [];
  for (const line of lines.slice(first)) {
    const sign = signOf(line);
    const last = notes.at(-1);
    if (sign !== undefined && (last === undefined || follows(last.sign, sign)))
      notes.push({ sign, lines: [line] });
    else last?.lines.push(line);
  }
  return { text: lines.slice(0, first), notes };
}

function isSmallAndLow(line: Line, bodySize: number, frameHeight: number): boolean {
  const small = line.size <= SMALLER * bodySize || line.tag?.note === true;
  return small && line.baseline > FROM_HEIGHT * frameHeight && line.table === undefined;
}

/** Number or sign that opens a note: raised, or plain before the text. */
function signOf(line: Line): string | undefined {
  const mark = line.marks[0];
  if (mark !== undefined && mark.at === 0) return mark.text.replace(/[()[\].]/gu, '');
  return OPENS_NOTE.exec(line.text)?.[1];
}

/** A number inside a note's text is no new note: those count on. */
function follows(last: string, sign: string): boolean {
  return /^\d/u.test(sign) && /^\d/u.test(last) ? Number(sign) === Number(last) + 1 : sign !== last;
}
