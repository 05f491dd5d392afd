import { type Document, quoteAt } from '@toetssteen/document';
import type { EditedBlock } from '../protocol.ts';

/** The blocks of a document, to be edited. */
export function blocksOf(document: Document): readonly EditedBlock[] {
  return document.blocks.map((block) => ({
    kind: block.kind,
    level: block.level,
    text: quoteAt(document, block.span),
  }));
}

/** The text as Markdown, which opens here again as the same blocks. */
export function toMarkdown(blocks: readonly EditedBlock[]): string {
  return blocks
    .filter(({ text }) => text.trim() !== '')
    .map(({ kind, level, text }, index, all) => {
      const line = text.replace(/\s+/gu, ' ').trim();
      const after = kind === 'list-item' && all[index + 1]?.kind === 'list-item' ? '\n' : '\n\n';
      if (kind === 'heading') return `${'#'.repeat(Math.max(1, level))} ${line}${after}`;
      if (kind === 'list-item') return `${'  '.repeat(Math.max(0, level - 1))}- ${line}${after}`;
      return `${line}${after}`;
    })
    .join('')
    .trimEnd()
    .concat('\n');
}

/**
 * Place in a text as it was typed of a place in the text that is scored, where white space is single and none stands at
 * the ends of a block.
 *
 * @param place in UTF-16 units from the start of the scored block
 */
export function typedPlace(typed: string, place: number): number {
  let scored = 0;
  let afterSpace = true;
  for (let at = 0; at < typed.length; at++) {
    const isSpace = /\s/u.test(typed[at] as string);
    if (isSpace && afterSpace) continue;
    if (scored === place) return at;
    scored++;
    afterSpace = isSpace;
  }
  return typed.length;
}
