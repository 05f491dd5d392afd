import type { Document } from '@toetssteen/document';

/**
 * Of the pages on which something stands, this share may give no text before "not found" stops meaning "absent".
 * A picture on the cover or between chapters is common; a scanned annex of half the document is not read at all.
 */
const MOST_UNREAD = 0.2;

/** Whether so much of the document was read that an element that was not found may be called absent. */
export function isReadable(document: Document): boolean {
  if (document.text.trim() === '') return false;
  const drawn = document.pages.filter((page) => page.state !== 'blank');
  const unread = drawn.filter((page) => page.state === 'image' || page.state === 'garbled');
  return unread.length <= drawn.length * MOST_UNREAD;
}
