import type { AlignedStretch, Alignment } from './align.ts';

/** So much of a paragraph may be missing from its block, and so much else may stand in it, as a share of its words. */
const TOLERANCE = 0.05;

/**
 * Paragraphs kept whole: the share of known paragraphs and list items that came back as one block which holds their
 * words and nothing else, but for one word in twenty (or one word, such as the mark of a list item).
 *
 * @param blockOf for each word that was read, the number of the block it stands in
 */
export function paragraphsWhole({ stretches }: Alignment, blockOf: readonly number[]): number {
  const sizes = new Map<number, number>();
  for (const block of blockOf) sizes.set(block, (sizes.get(block) ?? 0) + 1);
  const counted = stretches.filter(({ stretch: { kind } }) => kind === 'paragraph' || kind === 'list-item');
  return counted.filter((each) => isWhole(each, blockOf, sizes)).length / counted.length;
}

function isWhole(
  { words, places }: AlignedStretch,
  blockOf: readonly number[],
  sizes: ReadonlyMap<number, number>,
): boolean {
  const held = new Map<number, number>();
  for (const place of places) {
    const block = place === undefined ? undefined : blockOf[place];
    if (block !== undefined) held.set(block, (held.get(block) ?? 0) + 1);
  }
  const spare = Math.max(1, words.length * TOLERANCE);
  return [...held].some(
    ([block, count]) => words.length - count <= spare && (sizes.get(block) ?? 0) - count <= spare,
  );
}
