import { type Document, locate, quoteAt } from '@toetssteen/document';

/** One line a block: `heading 2: Melden`, `list-item 1: ...`, `paragraph: ...`. */
export function outline(document: Document): readonly string[] {
  return document.blocks.map((block) => {
    const level = block.level === 0 ? '' : ` ${block.level}`;
    return `${block.kind}${level}: ${quoteAt(document, block.span)}`;
  });
}

/** Page of the first place where these words stand. */
export function pageOf(document: Document, words: string): number {
  const start = document.text.indexOf(words);
  return locate(document, { start, end: start + words.length }).page;
}

/** The codes of the warnings, in the order of the document. */
export function warningCodes(document: Document): readonly string[] {
  return document.warnings.map((warning) => warning.code);
}
