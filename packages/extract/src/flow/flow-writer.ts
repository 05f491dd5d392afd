import type { BlockKind, DraftBlock, Piece } from '@toetssteen/document';
import { cleanText } from '../text/clean-text.ts';
import { joinBlocks } from './join-blocks.ts';
import { rowBlocks } from './table-row.ts';
import { asTypedListItem } from './typed-list-item.ts';

interface OpenBlock {
  readonly type: 'block';
  readonly kind: BlockKind;
  readonly level: number;
  readonly pieces: Piece[];
  /** What stands in this block but is read after it: its notes and text boxes. */
  readonly after: DraftBlock[];
}

/** Text of a block that ended without being placed. */
export type TakenBlock = Pick<OpenBlock, 'pieces' | 'after'>;

interface OpenCell {
  readonly type: 'cell';
  readonly blocks: DraftBlock[];
}

interface OpenNote {
  readonly type: 'note';
  readonly blocks: DraftBlock[];
}

interface OpenRow {
  readonly type: 'row';
  readonly cells: (readonly DraftBlock[])[];
}

type Open = OpenBlock | OpenCell | OpenNote | OpenRow;

/**
 * Turns the nested structure of a word-processor or HTML file into blocks in reading order. The readers say what opens,
 * what is written and what closes; every open call is paired with its close call.
 */
export class FlowWriter {
  /** Physical page on which text is written now, counted from 1. */
  page = 1;
  readonly #done: DraftBlock[] = [];
  readonly #open: Open[] = [];

  get isBlockOpen(): boolean {
    return this.#open.at(-1)?.type === 'block';
  }

  /** A block opened inside another one (a text box) comes after it. */
  openBlock(kind: BlockKind, level: number): void {
    this.#open.push({ type: 'block', kind, level, pieces: [], after: [] });
  }

  /** @returns whether any text was written: outside a block there is nowhere to write it */
  write(text: string): boolean {
    const block = this.#open.at(-1);
    if (block?.type !== 'block') return false;
    const clean = cleanText(text);
    if (clean !== '') block.pieces.push({ text: clean, page: this.page });
    return clean.trim() !== '';
  }

  /** @param finished what becomes of the block: several blocks where its lines turn out to be a list */
  closeBlock(
    finished: (draft: DraftBlock) => readonly DraftBlock[] = (draft) => [asTypedListItem(draft)],
  ): void {
    const { kind, level, pieces, after } = this.#close('block');
    this.#place([...finished({ kind, level, pieces }), ...after].filter(hasText));
  }

  /** Closes the innermost block without placing it, to go on with it in another one. */
  takeBlock(): TakenBlock {
    const { pieces, after } = this.#close('block');
    return { pieces, after };
  }

  /** Begins the innermost block with what {@link takeBlock} gave, on the page where it stood. */
  resume(taken: TakenBlock): void {
    const block = this.#open.at(-1);
    if (block?.type !== 'block') return;
    block.pieces.push(...taken.pieces);
    block.after.push(...taken.after);
  }

  openRow(): void {
    this.#open.push({ type: 'row', cells: [] });
  }

  openCell(): void {
    this.#open.push({ type: 'cell', blocks: [] });
  }

  closeCell(): void {
    const cell = this.#close('cell');
    const row = this.#open.at(-1);
    if (row?.type === 'row') row.cells.push(cell.blocks);
    else this.#place(cell.blocks);
  }

  closeRow(): void {
    this.#place(rowBlocks(this.#close('row').cells));
  }

  /** All blocks until {@link closeNote} become one footnote, after the block that refers to it. */
  openNote(): void {
    this.#open.push({ type: 'note', blocks: [] });
  }

  closeNote(): void {
    const note = this.#close('note');
    this.#place([joinBlocks('footnote', note.blocks, ' ')].filter(hasText));
  }

  /** Places a block that was made elsewhere. */
  place(block: DraftBlock): void {
    this.#place([block].filter(hasText));
  }

  finish(): readonly DraftBlock[] {
    return this.#done;
  }

  #place(blocks: readonly DraftBlock[]): void {
    const around = this.#open.at(-1);
    const target =
      around === undefined || around.type === 'row'
        ? this.#done
        : around.type === 'block'
          ? around.after
          : around.blocks;
    for (const block of blocks) target.push(block);
  }

  #close<T extends 'block' | 'cell' | 'note' | 'row'>(type: T): Extract<Open, { readonly type: T }> {
    const last = this.#open.pop();
    if (last?.type !== type) throw new Error(`A ${last?.type ?? 'document'} was open where a ${type} ended.`);
    return last as Extract<Open, { readonly type: T }>;
  }
}

function hasText(block: DraftBlock): boolean {
  return block.pieces.some((piece) => piece.text.trim() !== '');
}
