import type { Element } from 'domhandler';
import { isTag } from 'domhandler';
import { childElements } from '../markup/tree.ts';
import { holdsElement } from '../markup/walk.ts';

/**
 * Whether this is the branch of `mc:AlternateContent` to read (ECMA-376 Part 3, 9.3): the first that holds text, else
 * the first. All branches say the same for programs of different age, so exactly one is read.
 */
export function isChosenBranch(branch: Element): boolean {
  const parent = branch.parent;
  if (parent === null || !isTag(parent) || parent.name !== 'mc:AlternateContent') return true;
  const branches = childElements(parent).filter(({ name }) => name === 'mc:Choice' || name === 'mc:Fallback');
  return branch === (branches.find((one) => holdsElement(one, 'w:t')) ?? branches[0]);
}
