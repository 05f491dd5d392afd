import type { Element, ParentNode } from 'domhandler';
import { childAt } from '../markup/tree.ts';
import { walk } from '../markup/walk.ts';
import type { Deadline } from '../reader.ts';
import { valOf } from './names.ts';

/** Kinds of section that go on where the one before ended (ECMA-376 Part 1, 17.18.77). */
const SAME_PAGE: ReadonlySet<string> = new Set(['continuous', 'nextColumn']);

/**
 * The `w:sectPr` elements after which a new page begins. A section states how it begins itself, not how the next one
 * does, and without saying so it begins on a new page (17.6.22).
 */
export function sectionsBeforeNewPage(root: ParentNode, deadline: Deadline): ReadonlySet<Element> {
  const sections: Element[] = [];
  walk(
    root,
    {
      enter(element) {
        if (element.name === 'w:sectPrChange') return 'skip';
        if (element.name === 'w:sectPr') sections.push(element);
        return undefined;
      },
      leave() {},
      text() {},
    },
    deadline,
  );
  return new Set(
    sections.filter((_, index) => {
      const next = sections[index + 1];
      return next !== undefined && !SAME_PAGE.has(valOf(childAt(next, 'w:type')) ?? 'nextPage');
    }),
  );
}
