import type { ParentNode } from 'domhandler';
import { childAt, ownText } from '../markup/tree.ts';
import { type StatedMetadata, stated } from '../stated-metadata.ts';
import { cleanText } from '../text/clean-text.ts';

const META = ['office:document-meta', 'office:meta'] as const;

/** Title, author and dates of `meta.xml` (Part 1, 4.3). */
export function readMeta(part: ParentNode | undefined): StatedMetadata {
  const textOf = (name: string) => cleanText(ownText(childAt(part, ...META, name)));
  return stated({
    title: textOf('dc:title'),
    author: textOf('meta:initial-creator') || textOf('dc:creator'),
    created: textOf('meta:creation-date'),
    modified: textOf('dc:date'),
  });
}

/** The number of pages as the program that saved the file counted them; undefined when it did not. */
export function readPageCount(part: ParentNode | undefined): number | undefined {
  const statistic = childAt(part, ...META, 'meta:document-statistic');
  const count = Number.parseInt(statistic?.attribs['meta:page-count'] ?? '', 10);
  return count > 0 ? count : undefined;
}
