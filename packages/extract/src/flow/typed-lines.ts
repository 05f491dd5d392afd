import type { DraftBlock } from '@toetssteen/document';
import { asTypedListItem, typedBulletLength } from './typed-list-item.ts';

/**
 * Splits a paragraph whose lines are typed list items ("– ...", "• ...") into what stands before them and the items. Lines
 * without a bullet go on with the item above. One dash on a line that is not the first can be a dash in a sentence.
 */
export function typedLines(block: DraftBlock): readonly DraftBlock[] {
  const page = block.pieces[0]?.page;
  if (block.kind !== 'paragraph' || page === undefined) return [asTypedListItem(block)];
  const lines = block.pieces
    .map((piece) => piece.text)
    .join('')
    .split('\n');
  const bullets = lines.map((line) => typedBulletLength(line) > 0);
  const count = bullets.filter(Boolean).length;
  if (count === 0 || (count === 1 && !bullets[0])) return [block];
  const parts: string[][] = [];
  for (const [index, line] of lines.entries()) {
    if (index === 0 || bullets[index]) parts.push([line]);
    else parts.at(-1)?.push(line);
  }
  return parts.map((part) => asTypedListItem({ ...block, pieces: [{ text: part.join('\n'), page }] }));
}
