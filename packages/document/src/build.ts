import type { Block, BlockKind, Document, LineBox, Metadata, Page, PageRun, Warning } from './document.ts';

/** A stretch of a block's text that stands on one page. */
export interface Piece {
  readonly text: string;
  /** Physical page, counted from 1. */
  readonly page: number;
  /** Set where the text was recognised from a picture: 0 to 1. */
  readonly confidence?: number;
  /** The line this piece was, where the page has a fixed layout. */
  readonly box?: Omit<LineBox, 'span' | 'page'>;
}

/** What a reader of a format hands over: blocks in reading order, as pieces of text. */
export interface DraftBlock {
  readonly kind: BlockKind;
  /** See {@link Block.level}. */
  readonly level: number;
  /** Joined without anything between them: a space between two lines belongs to one of the pieces. */
  readonly pieces: readonly Piece[];
}

/**
 * Makes the one canonical text out of drafts and fixes every span, so that no reader of a format does arithmetic on
 * offsets. White space inside a block becomes single spaces; a block without any other character is left out.
 */
export function buildDocument(parts: {
  readonly drafts: readonly DraftBlock[];
  readonly pages: readonly Page[];
  readonly metadata: Metadata;
  readonly warnings: readonly Warning[];
}): Document {
  const chunks: string[] = [];
  const blocks: Block[] = [];
  const pageRuns: PageRun[] = [];
  const lineBoxes: LineBox[] = [];
  const openHeadings: { readonly index: number; readonly level: number }[] = [];
  let length = 0;

  for (const draft of parts.drafts) {
    const start = length;
    let afterSpace = true;
    for (const piece of draft.pieces) {
      let text = piece.text.replace(/\s+/gu, ' ');
      if (afterSpace && text.startsWith(' ')) text = text.slice(1);
      if (text === '') continue;
      afterSpace = text.endsWith(' ');
      const last = pageRuns.at(-1);
      if (last === undefined || last.page !== piece.page || last.confidence !== piece.confidence) {
        const confidence = piece.confidence === undefined ? {} : { confidence: piece.confidence };
        pageRuns.push({ start: last === undefined ? 0 : length, page: piece.page, ...confidence });
      }
      if (piece.box !== undefined) {
        const end = length + (afterSpace ? text.length - 1 : text.length);
        lineBoxes.push({ span: { start: length, end }, page: piece.page, ...piece.box });
      }
      chunks.push(text);
      length += text.length;
    }
    if (length === start) continue;
    const end = afterSpace ? length - 1 : length;
    if (afterSpace) chunks.push((chunks.pop() as string).slice(0, -1));
    chunks.push('\n');
    length = end + 1;

    while (draft.kind === 'heading' && (openHeadings.at(-1)?.level ?? 0) >= draft.level) openHeadings.pop();
    const path = openHeadings.map((heading) => heading.index);
    if (draft.kind === 'heading') openHeadings.push({ index: blocks.length, level: draft.level });
    blocks.push({ kind: draft.kind, span: { start, end }, level: draft.level, path });
  }

  const { pages, metadata, warnings } = parts;
  return { text: chunks.join(''), blocks, pages, pageRuns, metadata, warnings, lineBoxes };
}
