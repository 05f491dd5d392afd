import type { DraftBlock } from '@toetssteen/document';
import { joinBlocks } from './join-blocks.ts';

const BETWEEN_CELLS = ' | ';

/**
 * A row of a table as one block, its cells joined by ` | `; then its notes.
 *
 * A row that is only a frame around a text is layout, not a table: its blocks stay as they are, so that headings in it
 * are not lost.
 */
export function rowBlocks(cells: readonly (readonly DraftBlock[])[]): readonly DraftBlock[] {
  const filled = cells
    .map((cell) => cell.filter((block) => block.kind !== 'footnote'))
    .filter((cell) => cell.length > 0);
  if (isFrame(filled, cells.length)) return cells.flat();
  const notes = cells.flat().filter((block) => block.kind === 'footnote');
  const texts = filled.map((cell) => joinBlocks('table-row', cell, ' '));
  return texts.length === 0 ? notes : [joinBlocks('table-row', texts, BETWEEN_CELLS), ...notes];
}

/** One filled cell: the only one of its row with several paragraphs, or one with more structure than paragraphs. */
function isFrame(filled: readonly (readonly DraftBlock[])[], cellCount: number): boolean {
  const only = filled.length === 1 ? filled[0] : undefined;
  if (only === undefined) return false;
  return (cellCount === 1 && only.length > 1) || only.some((block) => block.kind !== 'paragraph');
}
