import type { Element, ParentNode } from 'domhandler';
import { childAt, childElements } from '../markup/tree.ts';

/** What the reader needs of a style; undefined where the style leaves it to its parent. */
export interface Style {
  /** The name that people see, lower case. */
  readonly name: string;
  readonly parent: string | undefined;
  /** 1 to 10 for headings; 0 for a style that takes it back. */
  readonly outlineLevel: number | undefined;
  readonly hidden: boolean | undefined;
  readonly breakBefore: boolean | undefined;
  readonly breakAfter: boolean | undefined;
}

/** Styles of `styles.xml` and `content.xml`, by family and name. */
export class Styles {
  readonly #byKey = new Map<string, Style>();

  constructor(...parts: readonly (ParentNode | undefined)[]) {
    for (const part of parts) {
      for (const root of part === undefined ? [] : childElements(part)) {
        for (const group of ['office:styles', 'office:automatic-styles']) this.#add(childAt(root, group));
      }
    }
  }

  /** The style and its parents, nearest first. */
  chain(family: 'paragraph' | 'text' | 'table' | 'section', name: string | undefined): readonly Style[] {
    const chain: Style[] = [];
    let next = name;
    while (next !== undefined) {
      const style = this.#byKey.get(`${family} ${next}`);
      // A style that is its own ancestor is an error of the file: the chain ends there.
      if (style === undefined || chain.includes(style)) break;
      chain.push(style);
      next = style.parent;
    }
    return chain;
  }

  #add(group: Element | undefined): void {
    for (const element of group === undefined ? [] : childElements(group, 'style:style')) {
      const { attribs } = element;
      this.#byKey.set(`${attribs['style:family']} ${attribs['style:name']}`, readStyle(element));
    }
  }
}

function readStyle(element: Element): Style {
  const { attribs } = element;
  const level = Number.parseInt(attribs['style:default-outline-level'] ?? '', 10);
  const display = childAt(element, 'style:text-properties')?.attribs['text:display'];
  const paragraph = childAt(element, `style:${attribs['style:family']}-properties`)?.attribs ?? {};
  const before = paragraph['fo:break-before'];
  const after = paragraph['fo:break-after'];
  // A style that names a master page begins a new page (Part 1, 19.501).
  const hasMasterPage = (attribs['style:master-page-name'] ?? '') !== '';
  return {
    name: (attribs['style:display-name'] ?? attribs['style:name'] ?? '').toLowerCase(),
    parent: attribs['style:parent-style-name'],
    outlineLevel: Number.isNaN(level) ? undefined : level,
    hidden: display === undefined ? undefined : display === 'none',
    breakBefore: hasMasterPage || (before === undefined ? undefined : before === 'page'),
    breakAfter: after === undefined ? undefined : after === 'page',
  };
}
