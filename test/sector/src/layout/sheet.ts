import type { Sheet } from './page.ts';
import { type Element, parseMarkdown, textOf } from './tree.ts';

interface Around {
  readonly language: 'nl' | 'en';
  readonly college: string;
  /** "Jaarverslag 2021"; undefined for what has only its own title. */
  readonly series?: string | undefined;
  /** Headings get numbers: 1, 1.1. */
  readonly numbered: boolean;
}

/** Longer titles do not fit above a page. */
const LONGEST_HEAD = 70;

/** @param markdown beginning with its title, as the only heading of the first level */
export function sheetOf(markdown: string, { language, college, series, numbered }: Around): Sheet {
  const [first, ...blocks] = parseMarkdown(markdown);
  if (first?.tag !== 'h1') throw new SyntaxError('The document has no title. Begin it with "# Title".');
  const title = textOf(first);
  const head = series === undefined ? title : `${college} | ${series}`;
  return {
    ...{ language, title, subtitle: [college, series].filter((part) => part !== undefined).join(' | ') },
    runningHead: head.length > LONGEST_HEAD ? college : head,
    blocks: numbered ? numberHeadings(blocks) : blocks,
  };
}

function numberHeadings(blocks: readonly Element[]): Element[] {
  const counts = [0, 0];
  return blocks.map((block) => {
    if (block.tag === 'h2') counts.splice(0, 2, (counts[0] ?? 0) + 1, 0);
    else if (block.tag === 'h3') counts[1] = (counts[1] ?? 0) + 1;
    else return block;
    const number = counts.slice(0, block.tag === 'h2' ? 1 : 2).join('.');
    return { ...block, children: [`${number} `, ...block.children] };
  });
}
