import { type Element, isTag } from 'domhandler';
import { childAt, ownText } from '../markup/tree.ts';
import { isOn, valOf } from './names.ts';
import type { Styles } from './styles.ts';

/** White space at both ends counts only where the file says so (ECMA-376 Part 1, 17.3.3.31). */
export function runText(element: Element): string {
  const text = ownText(element);
  return element.attribs['xml:space'] === 'preserve' ? text : text.trim();
}

/** Hidden text (17.3.2.41) by the run itself, its style, or the style of its paragraph. */
export function isHiddenRun(run: Element, styles: Styles): boolean {
  const properties = childAt(run, 'w:rPr');
  const own = isOn(childAt(properties, 'w:vanish'));
  if (own !== undefined) return own;
  const styleId = valOf(childAt(properties, 'w:rStyle'));
  const paragraphStyle = valOf(childAt(enclosingParagraph(run), 'w:pPr', 'w:pStyle'));
  const chain = [...(styleId === undefined ? [] : styles.chain(styleId)), ...styles.chain(paragraphStyle)];
  return chain.find((style) => style.hidden !== undefined)?.hidden ?? false;
}

function enclosingParagraph(run: Element): Element | undefined {
  let at = run.parent;
  while (at !== null && isTag(at) && at.name !== 'w:p') at = at.parent;
  return at !== null && isTag(at) ? at : undefined;
}

/** A paragraph at the top of a page (17.3.1.23), by itself or by its style. */
export function wantsPageBreak(properties: Element | undefined, styles: Styles): boolean {
  const own = isOn(childAt(properties, 'w:pageBreakBefore'));
  if (own !== undefined) return own;
  const chain = styles.chain(valOf(childAt(properties, 'w:pStyle')));
  return chain.find((style) => style.pageBreakBefore !== undefined)?.pageBreakBefore ?? false;
}

/** A cell that goes on from the one above (17.4.84) or beside it (17.4.22): its text stands in that one. */
export function isMergedAway(cell: Element): boolean {
  return ['w:vMerge', 'w:hMerge'].some((name) => {
    const merge = childAt(cell, 'w:tcPr', name);
    return merge !== undefined && valOf(merge) !== 'restart';
  });
}
