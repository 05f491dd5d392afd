import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';

/** Names of bold faces, as in "ABCDEF+Calibri-Bold" or "HelveticaNeueLTStd-Bd". */
const BOLD_NAME = /bold|black|heavy|demi|[-,_](?:bd|blk|hv|sb)(?![a-z])/i;

/**
 * pdf.js names the fonts of a page only while it makes the page's drawing list, which costs about as much as its
 * text. So many pages, at most, are drawn up for the sake of fonts not seen before: files that carry new fonts on every page
 * would otherwise take twice as long.
 */
const PAGES_TO_ASK = 12;

/**
 * Learns which fonts are bold, asking pages only as long as they bring new fonts. Pages are to be learnt from in their
 * order, one after the other: which are asked, and so the outcome, would depend on chance otherwise.
 */
export interface FontWeights {
  learn(page: PDFPageProxy, fonts: readonly string[]): Promise<void>;
  isBold(font: string): boolean;
}

export function startFontWeights(pdf: PDFDocumentProxy): FontWeights {
  const bold = new Map<string, boolean>();
  let asked = 0;
  async function ask(page: PDFPageProxy, fonts: readonly string[]): Promise<void> {
    const unknown = fonts.filter((font) => !bold.has(font));
    if (unknown.length === 0 || asked >= PAGES_TO_ASK + pdf.numPages / 50) return;
    asked += 1;
    await page.getOperatorList();
    for (const font of unknown) bold.set(font, BOLD_NAME.test(nameOf(page, font)));
  }
  return {
    // A page that cannot be drawn up may still have been read; its fonts then count as regular.
    learn: (page, fonts) => ask(page, fonts).catch(() => undefined),
    isBold: (font) => bold.get(font) ?? false,
  };
}

function nameOf(page: PDFPageProxy, font: string): string {
  // The list may lack a font whose text lies outside the page; asking for it would wait for ever.
  if (!page.commonObjs.has(font)) return '';
  const found: unknown = page.commonObjs.get(font);
  return typeof found === 'object' && found !== null && 'name' in found ? String(found.name) : '';
}
