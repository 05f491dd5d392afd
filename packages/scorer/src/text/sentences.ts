import { ABBREVIATIONS } from '../language/abbreviations.ts';

const ENDERS = /[.!?…]+["'”’)\]]*(?=\s|$)|(?<=\S);(?=\s)/gu;

/**
 * Cuts a block into sentences.
 *
 * @param text the canonical text
 * @param start offset of the block's first character
 * @param end offset after its last
 * @returns half-open spans in UTF-16 units of `text`, without white space around them
 */
export function findSentences(text: string, start: number, end: number): { start: number; end: number }[] {
  const block = text.slice(start, end);
  const sentences: { start: number; end: number }[] = [];
  let from = 0;
  for (const match of block.matchAll(ENDERS)) {
    const after = match.index + match[0].length;
    if (after < block.length && !endsSentence(block, match.index, after)) continue;
    push(from, after);
    from = after;
  }
  push(from, block.length);
  return sentences;

  function push(a: number, b: number): void {
    let first = a;
    while (first < b && /\s/u.test(block[first] as string)) first++;
    let last = b;
    while (last > first && /\s/u.test(block[last - 1] as string)) last--;
    if (last > first) sentences.push({ start: start + first, end: start + last });
  }
}

/** A full stop ends no sentence after an abbreviation, an initial or a number of an article, or before small letters. */
function endsSentence(block: string, at: number, after: number): boolean {
  const next = block.slice(after).trimStart()[0] ?? '';
  if (block[at] !== '.') return block[at] !== '…' || next !== next.toLowerCase();
  if (next === next.toLowerCase() && /\p{L}/u.test(next)) return false;
  const word = /[\p{L}\p{N}.]*$/u.exec(block.slice(Math.max(0, at - 20), at))?.[0].toLowerCase() ?? '';
  if (/^\p{L}$/u.test(word)) return false;
  if (/^(?:\d{1,2}|\d{1,2}(?:\.\d{1,2})+)$/u.test(word))
    return (
      /^\s*$/u.test(block.slice(0, at - word.length)) === false &&
      !/\b(?:art|artikel|lid|article|section|clause)\s$/iu.test(block.slice(0, at - word.length))
    );
  return !ABBREVIATIONS.has(word);
}
