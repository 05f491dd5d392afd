import type { Element, ParentNode } from 'domhandler';
import { walk } from '../markup/walk.ts';
import type { Deadline } from '../reader.ts';

/**
 * Follows complex fields (ECMA-376 Part 1, 17.16.18): what stands between `begin` and `separate` is the code of the
 * field, what stands between `separate` and `end` its result.
 */
export class FieldTracker {
  readonly #closed: ReadonlySet<Element>;
  readonly #open: ('code' | 'result')[] = [];

  constructor(root: ParentNode, deadline: Deadline) {
    this.#closed = closedFields(root, deadline);
  }

  /** Whether text now belongs to the code of a field, at any depth. */
  get inCode(): boolean {
    return this.#open.includes('code');
  }

  fieldCharacter(element: Element): void {
    if (!this.#closed.has(element)) return;
    const type = element.attribs['w:fldCharType'];
    if (type === 'begin') this.#open.push('code');
    else if (type === 'separate' && this.#open.length > 0) this.#open[this.#open.length - 1] = 'result';
    else if (type === 'end') this.#open.pop();
  }
}

/** The characters of fields that end. A field without an end would otherwise swallow the rest of the text. */
function closedFields(root: ParentNode, deadline: Deadline): ReadonlySet<Element> {
  const closed = new Set<Element>();
  const open: Element[][] = [];
  walk(
    root,
    {
      enter(element) {
        if (element.name !== 'w:fldChar') return undefined;
        const type = element.attribs['w:fldCharType'];
        if (type === 'begin') open.push([element]);
        else open.at(-1)?.push(element);
        if (type === 'end') for (const character of open.pop() ?? []) closed.add(character);
        return undefined;
      },
      leave() {},
      text() {},
    },
    deadline,
  );
  return closed;
}
