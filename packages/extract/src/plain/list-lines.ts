import { typedBulletLength } from '../flow/typed-list-item.ts';

const NUMBER_MARK = /^\s*(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|\d{1,2}°\.?)\s+(?=\S)/u;

/** Length of the bullet or number, and the space around it, that begins a list item; 0 for other lines. */
export function listMarkLength(line: string): number {
  return typedBulletLength(line) || (NUMBER_MARK.exec(line)?.[0].length ?? 0);
}

/** Columns of white space before the text; a tab goes to the next multiple of 4. */
export function indentOf(line: string): number {
  let column = 0;
  for (const character of line) {
    if (character === '\t') column += 4 - (column % 4);
    else if (character === ' ' || character === '\u00a0') column += 1;
    else break;
  }
  return column;
}
