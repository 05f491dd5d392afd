import type { DraftBlock } from '@toetssteen/document';
import { joinBlocks } from './join-blocks.ts';

const BETWEEN_CELLS = ' | ';

/**
 * A row of a table as one block, its cells joined by ` | `; then its notes.
 *
 * A row with a single filled cell that holds more than one paragraph is layout (a frame around a text), not a table: its
 * blocks stay as they are, so that headings in it are not lost.
 */
export function rowBlocks(cells: readonly (readonly DraftBlock[])[]): readonly DraftBlock[] {
  const filled = cells
    .map((cell) => cell.filter((block) => block.kind !== 'footnote'))
    .filter((cell) => cell.length > 0);
  const only = filled.length === 1 ? filled[0] : undefined;
  if (only !== undefined && (only.length > 1 || only[0]?.kind !== 'paragraph')) return cells.flat();
  const notes = cells.flat().filter((block) => block.kind === 'footnote');
  const texts = filled.map((cell) => joinBlocks('table-row', cell, ' '));
  return texts.length === 0 ? notes : [joinBlocks('table-row', texts, BETWEEN_CELLS), ...notes];
}
