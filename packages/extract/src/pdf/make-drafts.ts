import type { DraftBlock, Piece } from '@toetssteen/document';
import { collectWords, joinLines, type Vocabulary } from './hyphenation.ts';
import type { PdfBlock } from './types.ts';

/** Turns blocks of lines into blocks of pieces, one piece a line, with broken words joined. */
export function makeDrafts(blocks: readonly PdfBlock[]): DraftBlock[] {
  const words = collectWords(linesOf(blocks));
  return blocks.map((block) => ({ kind: block.kind, level: block.level, pieces: makePieces(block, words) }));
}

function* linesOf(blocks: readonly PdfBlock[]): Generator<string> {
  for (const block of blocks) for (const line of block.lines) yield line.text;
}

function makePieces({ lines }: PdfBlock, words: Vocabulary): Piece[] {
  const texts = lines.map((line) => withoutLeaders(line.text));
  for (let index = 1; index < texts.length; index++) {
    const joint = joinLines(texts[index - 1] as string, texts[index] as string, words);
    texts[index - 1] = joint.left;
    texts[index] = joint.right;
  }
  return lines.map(({ page, box, confidence }, index) => ({
    text: texts[index] as string,
    page,
    box,
    ...(confidence === undefined ? {} : { confidence }),
  }));
}

/** Dots that lead the eye from a title to its page are no text. */
function withoutLeaders(text: string): string {
  return text.replace(/\s*(?:[.…·_]\s?){5,}\s*(?=\S|$)/gu, ' ');
}
