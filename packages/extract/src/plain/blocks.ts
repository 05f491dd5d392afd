import type { DraftBlock } from '@toetssteen/document';
import { cleanText } from '../text/clean-text.ts';
import { headingSigns } from './headings.ts';
import type { Line } from './lines.ts';
import { indentOf, listMarkLength } from './list-lines.ts';

/** Above this many characters a line is a whole paragraph: the file has no line ends within paragraphs. */
const WRAPPED_LINE = 120;

/** Makes blocks of groups of lines. */
export function blocksOf(groups: readonly (readonly Line[])[]): readonly DraftBlock[] {
  const blocks: DraftBlock[] = [];
  let indents: number[] = [];
  for (const group of groups) {
    for (const part of partsOf(group)) {
      const block = blockOf(part, indents, blocks.length === 0);
      if (block.kind !== 'list-item') indents = [];
      blocks.push(block);
    }
  }
  return blocks;
}

interface Part {
  readonly kind: 'heading' | 'list-item' | 'text';
  readonly lines: readonly Line[];
}

/** The headings, list items and paragraphs in a group of lines. */
function partsOf(group: readonly Line[]): readonly Part[] {
  const isUnwrapped = group.some((line) => line.text.length > WRAPPED_LINE);
  const marks = group.filter((line) => listMarkLength(line.text) > 0).length;
  const parts: { kind: Part['kind']; lines: Line[] }[] = [];
  for (const [index, line] of group.entries()) {
    const last = parts.at(-1);
    const previous = group[index - 1];
    if (isHeadingIn(group, index, isUnwrapped)) parts.push({ kind: 'heading', lines: [line] });
    else if (listMarkLength(line.text) > 0 && (marks > 1 || beginsList(previous) || isUnwrapped)) {
      parts.push({ kind: 'list-item', lines: [line] });
    } else if (last === undefined || last.kind === 'heading' || isUnwrapped) {
      parts.push({ kind: 'text', lines: [line] });
    } else last.lines.push(line);
  }
  return parts;
}

/** One mark in the middle of a group is a list only after a line that announces it: it can be a dash in a sentence. */
function beginsList(previous: Line | undefined): boolean {
  return previous === undefined || /[:;]$/u.test(previous.text);
}

function isHeadingIn(group: readonly Line[], index: number, isUnwrapped: boolean): boolean {
  const line = group[index]?.text ?? '';
  const signs = headingSigns(line);
  if (signs === undefined) return false;
  if (listMarkLength(line) > 0 && (group.length > 1 || !/^\s*\d/u.test(line))) return false;
  if (group.length === 1) return true;
  // Within a group only what stands out, and only above text that begins a sentence.
  const next = group[index + 1]?.text.trim() ?? '';
  return signs.standsOut && (index === 0 || isUnwrapped) && /^[^\p{Ll}]/u.test(next);
}

function blockOf({ kind, lines }: Part, indents: number[], isFirst: boolean): DraftBlock {
  const first = lines[0]?.text ?? '';
  const markLength = kind === 'list-item' ? listMarkLength(first) : 0;
  const pieces = lines.map((line, index) => ({
    text: `${cleanText(index === 0 ? line.text.slice(markLength) : line.text)} `,
    page: line.page,
  }));
  if (kind === 'heading') {
    const level = isFirst ? 1 : (headingSigns(first)?.level ?? 1);
    return { kind: 'heading', level, pieces };
  }
  if (kind === 'list-item') return { kind: 'list-item', level: listLevel(indentOf(first), indents), pieces };
  return { kind: 'paragraph', level: 0, pieces };
}

/** Depth of nesting by indent. `indents` holds the open ones, outermost first, and is brought up to date. */
function listLevel(indent: number, indents: number[]): number {
  while (indents.length > 0 && (indents.at(-1) ?? 0) > indent) indents.pop();
  if (indents.length === 0 || (indents.at(-1) ?? 0) < indent) indents.push(indent);
  return indents.length;
}
