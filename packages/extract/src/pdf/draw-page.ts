import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { PagePicture } from '../ocr/ocr-engine.ts';

export const POINTS_PER_INCH = 72;

/**
 * Pixels an inch. Recognition is trained on type of about this resolution: at 200 small print suffers, above 300 only time
 * is lost. A scan of another resolution is scaled to it.
 */
const RESOLUTION = 300;

/** A3 at that resolution is 17 million. Larger sheets are drawn coarser, so that a poster cannot eat the memory. */
const MOST_PIXELS = 20_000_000;

/** A picture on the page may have so many pixels at most (A3 at 600 an inch is 70 million); larger ones are left out. */
export const LARGEST_PICTURE = 100_000_000;

/** What pdf.js makes canvases with: the page's own in a browser, those of `@napi-rs/canvas` in Node. */
interface CanvasFactory {
  create(width: number, height: number): CanvasAndContext;
  destroy(canvas: CanvasAndContext): void;
}

interface CanvasAndContext {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
}

/** Draws a page as a person would see it. @param pdf loaded with its pictures */
export async function drawPage(pdf: PDFDocumentProxy, number: number): Promise<PagePicture> {
  const page = await pdf.getPage(number);
  try {
    const { width, height } = page.getViewport({ scale: 1 });
    const scale = Math.min(RESOLUTION / POINTS_PER_INCH, Math.sqrt(MOST_PIXELS / (width * height)));
    const factory = pdf.canvasFactory as CanvasFactory;
    const drawn = factory.create(Math.ceil(width * scale), Math.ceil(height * scale));
    try {
      const { canvas, context } = drawn;
      await page.render({ canvas, viewport: page.getViewport({ scale }) }).promise;
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      return {
        width: canvas.width,
        height: canvas.height,
        pixels: data,
        resolution: scale * POINTS_PER_INCH,
      };
    } finally {
      factory.destroy(drawn);
    }
  } finally {
    page.cleanup();
  }
}

/** Brightness, of 255, below which a pixel is ink, and the part of a page that a speck of dust takes at most. */
const DARK = 128;
const DUST = 1 / 5_000;

/** Whether nothing but paper and dust is to be seen. */
export function showsNothing({ pixels }: PagePicture): boolean {
  let dark = 0;
  for (let green = 1; green < pixels.length; green += 4) if ((pixels[green] as number) < DARK) dark += 1;
  return dark <= DUST * (pixels.length / 4);
}
