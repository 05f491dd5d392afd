import type { Reader } from '../reader.ts';
import { openPdf, startLoading } from './open-pdf.ts';

export const readPdf: Reader = async (request) => {
  const task = startLoading(request);
  try {
    const pdf = await openPdf(task, request);
    const pages = [];
    const drafts = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      request.deadline.check();
      const page = await pdf.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const content = await page.getTextContent();
      const pieces = [];
      for (const item of content.items) {
        if (!('str' in item)) continue;
        pieces.push({ text: item.hasEOL ? `${item.str} ` : item.str, page: number });
      }
      drafts.push({ kind: 'paragraph' as const, level: 0, pieces });
      const state = pieces.length === 0 ? ('image' as const) : ('text' as const);
      pages.push({ number, label: String(number), state, width, height });
      page.cleanup();
    }
    return { drafts, pages, metadata: { pagesEstimated: false }, warnings: [] };
  } finally {
    await task.destroy();
  }
};
