import type { Document, Span } from '@toetssteen/document';
import type { EditedBlock } from '../protocol.ts';
import { typedPlace } from './edited-text.ts';
import { nodeAt } from './editor-dom.ts';
import type { Mark } from './marks.ts';

type PlacedBlock = EditedBlock & { readonly node: ChildNode };

/** Marks in an edited text are painted by the browser over the nodes (CSS Custom Highlight API), not put into them. */
const NAMES = ['present', 'doubtful', 'near', 'attribute', 'selected'] as const;

/** Paints marks in place of those before. A browser without highlights shows the text without marks. */
export function showHighlights(
  items: readonly { readonly mark: Mark; readonly ranges: readonly Range[] }[],
): void {
  if (typeof Highlight === 'undefined') return;
  for (const name of NAMES) {
    const ranges = items
      .filter(({ mark }) => (name === 'selected' ? mark.selected : mark.look === name && !mark.selected))
      .flatMap((item) => item.ranges);
    if (ranges.length === 0) CSS.highlights.delete(`toets-${name}`);
    else CSS.highlights.set(`toets-${name}`, new Highlight(...ranges));
  }
}

/** Where a span of the scored text stands in the blocks as they were typed: one range a block. */
export function rangesOf(
  scored: Document,
  blocks: readonly PlacedBlock[],
  { span }: { readonly span: Span },
): readonly Range[] {
  // Empty blocks are not scored; the others follow each other in both.
  const filled = blocks.filter(({ text }) => text.trim() !== '');
  return scored.blocks.flatMap((block, index) => {
    const typed = filled[index];
    if (typed === undefined || block.span.start >= span.end || block.span.end <= span.start) return [];
    const start = nodeAt(typed.node, typedPlace(typed.text, Math.max(0, span.start - block.span.start)));
    const last = Math.min(span.end, block.span.end) - block.span.start - 1;
    const end = nodeAt(typed.node, typedPlace(typed.text, last) + 1);
    if (start === undefined || end === undefined) return [];
    const range = new Range();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return [range];
  });
}

/** The place in the scored text of the caret; undefined where it is in no block. */
export function placeInText(scored: Document, blocks: readonly PlacedBlock[]): number | undefined {
  const caret = getSelection();
  if (caret === null || caret.anchorNode === null || !caret.isCollapsed) return undefined;
  const filled = blocks.filter(({ text }) => text.trim() !== '');
  const index = filled.findIndex(({ node }) => node.contains(caret.anchorNode));
  const block = scored.blocks[index];
  const typed = filled[index];
  if (block === undefined || typed === undefined) return undefined;
  const before = new Range();
  before.setStart(typed.node, 0);
  before.setEnd(caret.anchorNode, caret.anchorOffset);
  const single = before.toString().replace(/\s+/gu, ' ').trimStart();
  return Math.min(block.span.end - 1, block.span.start + single.length);
}
