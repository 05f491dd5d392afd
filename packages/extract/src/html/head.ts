import type { ParentNode } from 'domhandler';
import { ownText } from '../markup/tree.ts';
import { walk } from '../markup/walk.ts';
import type { Deadline } from '../reader.ts';
import { type StatedMetadata, stated } from '../stated-metadata.ts';
import { cleanText } from '../text/clean-text.ts';

const DATE_NAMES: Readonly<Record<string, 'created' | 'modified'>> = {
  'dcterms.created': 'created',
  'article:published_time': 'created',
  'dcterms.modified': 'modified',
  'article:modified_time': 'modified',
};

/** Title, author and dates as the page states them; of each the first. */
export function readHead(root: ParentNode, deadline: Deadline): StatedMetadata {
  const found: { title?: string; author?: string; created?: string; modified?: string } = {};
  walk(
    root,
    {
      enter(element) {
        const { name, attribs } = element;
        if (name === 'body' || name === 'svg') return 'skip';
        if (name === 'title') found.title ??= cleanText(ownText(element));
        if (name !== 'meta') return undefined;
        const key = (attribs.name ?? attribs.property ?? '').toLowerCase();
        const content = cleanText(attribs.content ?? '');
        if (key === 'author') found.author ??= content;
        const date = Object.hasOwn(DATE_NAMES, key) ? DATE_NAMES[key] : undefined;
        if (date !== undefined) found[date] ??= content;
        return undefined;
      },
      leave() {},
      text() {},
    },
    deadline,
  );
  return stated(found);
}
