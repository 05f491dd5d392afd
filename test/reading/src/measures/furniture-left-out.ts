import type { Expected } from '../expected.ts';
import { wordsOf } from './words.ts';

/**
 * Furniture left out: the share of running heads and page numbers, counted once for each page, that do not stand in the
 * text. A string stands there when its words follow each other among the words that belong to no known stretch.
 */
export function furnitureLeftOut(expected: Expected, left: readonly string[]): number {
  const rest = ` ${left.join(' ')} `;
  const strings = new Map<string, number>();
  for (const each of expected.furniture) {
    const words = ` ${wordsOf(each).join(' ')} `;
    strings.set(words, (strings.get(words) ?? 0) + 1);
  }
  let found = 0;
  for (const [words, times] of strings) found += Math.min(times, countOf(words, rest));
  return 1 - found / expected.furniture.length;
}

function countOf(part: string, whole: string): number {
  let count = 0;
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + part.length - 1)) count++;
  return count;
}
