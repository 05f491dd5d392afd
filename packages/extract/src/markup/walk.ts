import { type ChildNode, type Element, isCDATA, isTag, isText, type ParentNode } from 'domhandler';
import type { Deadline } from '../reader.ts';

export interface Visitor {
  /** Return `'skip'` to pass over what is in the element; `leave` is then not called. */
  enter(element: Element): 'skip' | undefined;
  leave(element: Element): void;
  text(text: string, parent: ParentNode | null): void;
}

/** Elements and texts between two looks at the clock. */
const CLOCK_STEP = 4096;

/** Visits everything under `root` in document order, without recursion: files may nest deeper than the call stack. */
export function walk(root: ParentNode, visitor: Visitor, deadline: Deadline): void {
  let node: ChildNode | null = root.firstChild;
  let steps = 0;
  while (node !== null) {
    steps += 1;
    if (steps % CLOCK_STEP === 0) deadline.check();
    if (isText(node)) visitor.text(node.data, node.parent);
    else if (isCDATA(node) && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    } else if (isTag(node) && visitor.enter(node) !== 'skip') {
      if (node.firstChild !== null) {
        node = node.firstChild;
        continue;
      }
      visitor.leave(node);
    }
    node = following(node, root, visitor);
  }
}

/** The next sibling, or that of the nearest ancestor that has one; leaves the elements that end here. */
function following(from: ChildNode, root: ParentNode, visitor: Visitor): ChildNode | null {
  let node: ChildNode = from;
  while (node.next === null) {
    const parent: ParentNode | null = node.parent;
    if (parent === null || parent === root) return null;
    if (isTag(parent)) visitor.leave(parent);
    node = parent;
  }
  return node.next;
}

/** Whether an element of that name stands anywhere under `root`. */
export function holdsElement(root: ParentNode, name: string): boolean {
  const open: ParentNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const child of node.children) {
      if (!isTag(child)) continue;
      if (child.name === name) return true;
      open.push(child);
    }
  }
  return false;
}
