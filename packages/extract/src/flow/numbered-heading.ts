import type { DraftBlock } from '@toetssteen/document';

/** A heading with the number that the program prints before it; without text there is nothing to number. */
export function withNumber(heading: DraftBlock, number: string): DraftBlock {
  const first = heading.pieces.find((piece) => piece.text.trim() !== '');
  if (number.trim() === '' || first === undefined) return heading;
  return { ...heading, pieces: [{ text: `${number.trim()} `, page: first.page }, ...heading.pieces] };
}
