import type { BlockKind } from '@toetssteen/document';
import type { EditedBlock } from '../protocol.ts';

/** Kinds that a person can choose; table rows and footnotes stay what they are. */
export type ChosenKind = 'heading' | 'paragraph' | 'list-item';

/** Fills an editable element with the blocks of a text, one child a block. */
export function fill(root: HTMLElement, blocks: readonly EditedBlock[]): void {
  root.replaceChildren(...blocks.map(elementOf));
}

/** The blocks as they stand in an edited element now. Whatever a browser made of them, only their text counts. */
export function readBlocks(root: HTMLElement): readonly (EditedBlock & { readonly node: ChildNode })[] {
  return [...root.childNodes].map((node) => ({ node, ...kindOf(node), text: textOf(node) }));
}

/** Makes another kind of block of a child. @returns the element that took its place */
export function changeKind(child: HTMLElement, kind: ChosenKind): HTMLElement {
  const level = kind === 'paragraph' ? 0 : kind === 'heading' ? 2 : 1;
  const fresh = elementOf({ kind, level, text: '' });
  fresh.replaceChildren(...child.childNodes);
  child.replaceWith(fresh);
  return fresh;
}

/** The child of an edited element that the caret is in. */
export function childAtCaret(root: HTMLElement): HTMLElement | undefined {
  let node: Node | null = getSelection()?.anchorNode ?? null;
  if (node === null || node === root || !root.contains(node)) return undefined;
  while (node.parentNode !== root && node.parentNode !== null) node = node.parentNode;
  return node instanceof HTMLElement ? node : undefined;
}

export function kindOf(node: ChildNode): { readonly kind: BlockKind; readonly level: number } {
  if (!(node instanceof HTMLElement)) return { kind: 'paragraph', level: 0 };
  const kind = node.dataset.kind as BlockKind | undefined;
  if (kind === undefined) return { kind: 'paragraph', level: 0 };
  return { kind, level: Number(node.dataset.level ?? 0) };
}

function elementOf({ kind, level, text }: EditedBlock): HTMLElement {
  const element = document.createElement(kind === 'heading' ? `h${Math.min(6, level + 2)}` : 'p');
  element.dataset.kind = kind;
  element.dataset.level = String(level);
  if (kind === 'list-item') element.className = 'item';
  if (kind === 'footnote' || kind === 'table-row') element.className = kind;
  element.append(document.createTextNode(text));
  return element;
}

/** Text of a block, a line end where the browser put one. */
function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (node.nodeName === 'BR') return '\n';
  return [...node.childNodes].map(textOf).join('');
}

/** Where a place in the text of a block stands in its nodes. @param place in UTF-16 units of {@link readBlocks}' text */
export function nodeAt(
  block: Node,
  place: number,
): { readonly node: Node; readonly offset: number } | undefined {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let left = place;
  let last: Text | undefined = block.nodeType === Node.TEXT_NODE ? (block as Text) : undefined;
  for (let node: Node | null = last ?? walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeName === 'BR') left -= 1;
    if (node.nodeType !== Node.TEXT_NODE) continue;
    last = node as Text;
    if (left <= last.length) return { node: last, offset: Math.max(0, left) };
    left -= last.length;
  }
  return last === undefined ? undefined : { node: last, offset: last.length };
}
