import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/**
 * Parses CommonMark with the tables, footnotes and strike-through of GFM.
 *
 * The transforms of the extensions are left out: they find bare addresses to link, which changes no text, and walk the
 * tree by recursion, which deep nesting would break.
 */
export function parseMarkdown(source: string): Root {
  const mdastExtensions = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension);
  return fromMarkdown(source, { extensions: [gfm()], mdastExtensions });
}
