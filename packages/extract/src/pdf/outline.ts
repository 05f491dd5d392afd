import type { PDFDocumentProxy } from 'pdfjs-dist';
import { outlineKey } from './headings.ts';

/** More bookmarks than this are not read: no document has so many headings. */
const MOST_ENTRIES = 5_000;

interface OutlineItem {
  readonly title: string;
  readonly items: readonly OutlineItem[];
}

/** Depth, from 1, of each title in the outline (bookmarks); a title that stands there twice keeps its first depth. */
export async function readOutline(pdf: PDFDocumentProxy): Promise<ReadonlyMap<string, number>> {
  const depths = new Map<string, number>();
  const open: { items: readonly OutlineItem[]; depth: number }[] = [
    { items: (await pdf.getOutline()) ?? [], depth: 1 },
  ];
  for (let next = open.pop(); next !== undefined && depths.size < MOST_ENTRIES; next = open.pop()) {
    for (const { title, items } of next.items) {
      const key = outlineKey(title);
      if (key !== '' && !depths.has(key)) depths.set(key, next.depth);
      if (items.length > 0) open.push({ items, depth: next.depth + 1 });
    }
  }
  return depths;
}
