import type { Fragment, Line } from './types.ts';

/** In parts of the type size: fragments of one line set in different sizes share their baseline, scans nearly so. */
const SAME_BASELINE = 0.35;

/** A first letter at least so many times as large as the text it opens hangs beside two or more lines. */
const DROP_CAP = 1.8;

/** Puts the fragments of a region together to lines, from the top. */
export function makeLines(fragments: readonly Fragment[]): Line[] {
  const sorted = fragments.toSorted((a, b) => a.baseline - b.baseline || a.x0 - b.x0);
  const rows: Fragment[][] = [];
  for (const fragment of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    const near =
      first !== undefined &&
      first.table === undefined &&
      fragment.table === undefined &&
      fragment.baseline - first.baseline <= SAME_BASELINE * Math.min(first.size, fragment.size);
    if (near) row?.push(fragment);
    else rows.push([fragment]);
  }
  return withDropCaps(rows).map((row) => joinRow(row));
}

/** Moves a drop cap, whose baseline is that of the second or third line, to the first line beside it. */
function withDropCaps(rows: readonly Fragment[][]): Fragment[][] {
  const moved = rows.map((row) => [...row]);
  for (const [index, row] of moved.entries()) {
    for (const cap of row.filter((fragment) => /^\p{Lu}$/u.test(fragment.text))) {
      const first = moved.findIndex((other, at) => at <= index && other.some((text) => opensWith(cap, text)));
      if (first === -1 || first === index) continue;
      row.splice(row.indexOf(cap), 1);
      moved[first]?.push(cap);
    }
  }
  return moved.filter((row) => row.length > 0);
}

function opensWith(cap: Fragment, text: Fragment): boolean {
  return (
    cap.size >= DROP_CAP * text.size &&
    cap.top <= text.baseline &&
    text.x0 >= cap.x1 - text.size / 2 &&
    text.x0 - cap.x1 <= text.size
  );
}

/** One line out of fragments that stand beside each other. */
export function joinRow(row: readonly Fragment[]): Line {
  const leftToRight = row.toSorted((a, b) => a.x0 - b.x0);
  const rightToLeft = row.filter((fragment) => fragment.rightToLeft).length > row.length / 2;
  const marks = [];
  let text = '';
  let cap = false;
  for (const fragment of rightToLeft ? leftToRight.toReversed() : leftToRight) {
    if (text !== '' && !cap) text += ' ';
    for (const mark of fragment.marks) marks.push({ at: text.length + mark.at, text: mark.text });
    text += fragment.text;
    cap = row.length > 1 && isCapOf(fragment, row);
  }
  const main = row.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return {
    ...main,
    text,
    marks,
    x0: Math.min(...row.map((fragment) => fragment.x0)),
    x1: Math.max(...row.map((fragment) => fragment.x1)),
    top: Math.min(...row.map((fragment) => fragment.top)),
    bottom: Math.max(...row.map((fragment) => fragment.bottom)),
    bold: row.every((fragment) => fragment.bold),
    rightToLeft,
    fragments: leftToRight,
  };
}

function isCapOf(cap: Fragment, row: readonly Fragment[]): boolean {
  return /^\p{Lu}$/u.test(cap.text) && row.some((text) => opensWith(cap, text));
}
