import type { ParentNode } from 'domhandler';
import { childAt, ownText } from '../markup/tree.ts';
import { type StatedMetadata, stated } from '../stated-metadata.ts';
import { cleanText } from '../text/clean-text.ts';

/** Title, author and dates of `docProps/core.xml` (ECMA-376 Part 2, 8.3). */
export function readCoreProperties(part: ParentNode | undefined): StatedMetadata {
  const textOf = (name: string) => cleanText(ownText(childAt(part, 'cp:coreProperties', name)));
  return stated({
    title: textOf('dc:title'),
    author: textOf('dc:creator'),
    created: textOf('dcterms:created'),
    modified: textOf('dcterms:modified'),
  });
}

/** The number of pages as the program that saved the file counted them; undefined when it did not. */
export function readPageCount(part: ParentNode | undefined): number | undefined {
  const count = Number.parseInt(ownText(childAt(part, 'ap:Properties', 'ap:Pages')), 10);
  return count > 0 ? count : undefined;
}
