import type { BlockKind, DraftBlock, Piece } from '@toetssteen/document';

/** One block of several, with `separator` between their texts. */
export function joinBlocks(kind: BlockKind, blocks: readonly DraftBlock[], separator: string): DraftBlock {
  const pieces: Piece[] = [];
  for (const block of blocks) {
    const last = pieces.at(-1);
    if (last !== undefined) pieces.push({ text: separator, page: last.page });
    for (const piece of block.pieces) pieces.push(piece);
  }
  return { kind, level: 0, pieces };
}
