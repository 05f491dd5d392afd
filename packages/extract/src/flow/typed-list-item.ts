import type { DraftBlock, Piece } from '@toetssteen/document';

/** A bullet that someone typed instead of making a list: "• ", "– ", "- ". Dashes only with a space after them. */
const TYPED_BULLET = /^\s*(?:[•‣⁃▪▫■□●○◦◆◇►➢➤✓✔·\uF0B7\uF0A7]\s*|[-–—*]\s+)(?=\S)/u;

/** The length of a typed bullet and the space around it at the start of a text; 0 when there is none. */
export function typedBulletLength(text: string): number {
  return TYPED_BULLET.exec(text)?.[0].length ?? 0;
}

/** A paragraph that begins with a typed bullet as a list item without it; other blocks as they are. */
export function asTypedListItem(block: DraftBlock): DraftBlock {
  if (block.kind !== 'paragraph' && block.kind !== 'list-item') return block;
  const length = typedBulletLength(block.pieces.map((piece) => piece.text).join(''));
  if (length === 0) return block;
  const level = Math.max(1, block.level);
  return { kind: 'list-item', level, pieces: withoutStart(block.pieces, length) };
}

function withoutStart(pieces: readonly Piece[], length: number): readonly Piece[] {
  let left = length;
  return pieces.flatMap((piece) => {
    const cut = Math.min(left, piece.text.length);
    left -= cut;
    return cut === piece.text.length ? [] : [{ ...piece, text: piece.text.slice(cut) }];
  });
}
