import { endsSentence, firstWordWidth, startsInLowerCase } from './line-breaks.ts';
import { sameSize } from './type-measures.ts';
import type { PdfBlock, PlacedLine } from './types.ts';

/** Part of the width of a line: so often does a paragraph end just there. */
const RARE = 0.1;

/** In parts of the type size: ends of justified lines differ by less (a hyphen may hang out), and indents are wider. */
const FLUSH = 0.25;
const INDENT = 0.8;
/** Lines before a break that show whether the text is justified. */
const LAST_LINES = 4;

/** Joins paragraphs and list items that a column or page cut in two. What stands beside the flow does not part them. */
export function joinParagraphs(blocks: readonly PdfBlock[]): PdfBlock[] {
  const joined: PdfBlock[] = [];
  let inFlow = -1;
  for (const block of blocks) {
    const open = joined[inFlow];
    if (!block.aside && open !== undefined && goesOn(open, block)) {
      joined[inFlow] = {
        ...open,
        lines: [...open.lines, ...block.lines],
        closesRegion: block.closesRegion,
        full: block.full,
        free: block.free,
      };
      continue;
    }
    if (!block.aside) inFlow = joined.length;
    joined.push(block);
  }
  return joined;
}

function goesOn(open: PdfBlock, block: PdfBlock): boolean {
  if (!open.closesRegion || !block.opensRegion || block.kind !== 'paragraph') return false;
  if (open.kind !== 'paragraph' && open.kind !== 'list-item') return false;
  if (!sameSize(open.size, block.size) || open.bold !== block.bold) return false;
  const end = open.lines.at(-1)?.text ?? '';
  if (endsSentence(end)) return open.kind === 'paragraph' && isCut(open, block);
  const start = block.lines[0]?.text ?? '';
  if (startsInLowerCase(start) || end.endsWith(',')) return true;
  // A name or number may open the next line; then only a full line of running text is trusted to go on.
  return open.full && open.lines.length > 1 && block.lines.length > 1;
}

/** Whether a paragraph that ends a sentence before a break and fills its last line goes on after it. */
function isCut(open: PdfBlock, block: PdfBlock): boolean {
  if (open.lines.length < 2) return false;
  const indent = INDENT * block.size;
  // A first line that is set in opens a paragraph; one that hangs opens an entry, as the next one may.
  if (Math.abs(firstIndent(block)) > indent || firstIndent(open) < -indent) return false;
  const start = block.lines[0]?.text ?? '';
  return isFilled(open, start) || isJustified(open);
}

/** Points by which the first line is set in. */
function firstIndent({ lines: [first, second] }: PdfBlock): number {
  return first === undefined || second === undefined ? 0 : first.box.x - second.box.x;
}

/** Whether a paragraph that ended here would have filled its last line to the word by a rare chance. */
function isFilled(open: PdfBlock, next: string): boolean {
  const word = firstWordWidth(next, open.size);
  const width = Math.max(...open.lines.map((line) => line.box.width));
  return open.free < word && word < RARE * width;
}

/** Whether the last line is drawn out to the edge like those before it; the last one of a paragraph is not. */
function isJustified({ lines, size, free }: PdfBlock): boolean {
  const page = lines.at(-1)?.page;
  const edges = lines
    .slice(-LAST_LINES)
    .filter((line) => line.page === page)
    .map((line) => rightEdge(line));
  return edges.length > 1 && free <= FLUSH * size && Math.max(...edges) - Math.min(...edges) <= FLUSH * size;
}

function rightEdge({ box }: PlacedLine): number {
  return box.x + box.width;
}
