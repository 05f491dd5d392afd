import type { DraftBlock, Piece } from '@toetssteen/document';
import { checkPageCount, flowPage, type Paged, withoutText } from './number-pages.ts';
import type { Limits } from './options.ts';

/** Words on a page of running text in a common layout (A4, 11 points). */
const WORDS_PER_PAGE = 400;

/**
 * Gives blocks of a format without pages the pages they would stand on, by running word count. Pages that the pieces
 * state already are replaced.
 *
 * @param hasPictures whether the file shows pictures: without any text it is then no blank file
 * @returns with the warning `pages-estimated`
 * @throws ExtractError `EXTRACT_TOO_MANY_PAGES`
 */
export function estimatePages(blocks: readonly DraftBlock[], limits: Limits, hasPictures = false): Paged {
  let words = 0;
  const drafts = blocks.map((block) => {
    const pieces: Piece[] = [];
    const text = block.pieces.map((piece) => piece.text).join('');
    let start = 0;
    for (const { index } of text.matchAll(/\S+/gu)) {
      if (words > 0 && words % WORDS_PER_PAGE === 0 && index > start) {
        if (text.slice(start, index).trim() !== '') {
          pieces.push({ text: text.slice(start, index), page: words / WORDS_PER_PAGE });
        }
        start = index;
      }
      words += 1;
    }
    pieces.push({ text: text.slice(start), page: pageOfWord(words) });
    return { ...block, pieces };
  });
  const count = pageOfWord(words);
  checkPageCount(count, limits);
  const state = words > 0 ? 'text' : hasPictures ? 'image' : 'blank';
  const pages = Array.from({ length: count }, (_, index) => flowPage(index + 1, state));
  return { drafts, pages, warnings: [{ code: 'pages-estimated', pages: [] }, ...withoutText(pages)] };
}

/** Physical page of the word with this number, both counted from 1; page 1 when there are no words. */
function pageOfWord(word: number): number {
  return Math.max(1, Math.ceil(word / WORDS_PER_PAGE));
}
