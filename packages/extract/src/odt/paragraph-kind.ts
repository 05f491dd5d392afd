import type { BlockKind } from '@toetssteen/document';
import type { Element } from 'domhandler';
import type { Styles } from './styles.ts';

export interface ParagraphKind {
  readonly kind: Extract<BlockKind, 'heading' | 'list-item' | 'paragraph'>;
  readonly level: number;
}

const TITLE_NAMES: ReadonlySet<string> = new Set(['title', 'titel']);
const LOWEST_HEADING = 6;

/**
 * What a `text:h` or `text:p` is.
 *
 * @param listDepth number of lists around it
 */
export function paragraphKind(element: Element, styles: Styles, listDepth: number): ParagraphKind {
  const level = headingLevel(element, styles);
  if (level > 0) return { kind: 'heading', level: Math.min(LOWEST_HEADING, level) };
  return listDepth > 0 ? { kind: 'list-item', level: listDepth } : { kind: 'paragraph', level: 0 };
}

function headingLevel(element: Element, styles: Styles): number {
  const stated = Number.parseInt(element.attribs['text:outline-level'] ?? '', 10);
  // A heading without a level has level 1 (Part 1, 19.844).
  if (element.name === 'text:h') return stated > 0 ? stated : 1;
  for (const style of styles.chain('paragraph', element.attribs['text:style-name'])) {
    if (style.outlineLevel !== undefined) return style.outlineLevel;
    if (TITLE_NAMES.has(style.name)) return 1;
  }
  return 0;
}
