import type { PdfData } from '@toetssteen/extract/pdf';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { NoFilters } from './no-filters.ts';
import { OffscreenCanvases } from './offscreen-canvases.ts';

/** Draws pages of one PDF. */
export interface Painter {
  draw(page: number, width: number): Promise<ImageBitmap>;
  close(): Promise<void>;
}

/** A page drawn larger than this would not be shown any sharper, and may be a poster that eats the memory. */
const MOST_PIXELS = 12_000_000;
/** Pixels of a picture on the page (A3 at 600 an inch is 70 million); larger ones are left out. */
const LARGEST_PICTURE = 100_000_000;

/** The file is opened at the first page that is drawn: reading it is over by then. */
export function createPainter(
  file: { readonly bytes: Uint8Array; readonly password?: string },
  pdfData: PdfData,
): Painter {
  let task: ReturnType<typeof getDocument> | undefined;

  function open(): Promise<PDFDocumentProxy> {
    task ??= getDocument({
      data: file.bytes.slice(),
      ...(file.password === undefined ? {} : { password: file.password }),
      cMapUrl: 'cmaps/',
      standardFontDataUrl: 'standard_fonts/',
      wasmUrl: 'wasm/',
      BinaryDataFactory: class {
        fetch({ kind, filename }: { kind: 'cMapUrl' | 'standardFontDataUrl' | 'wasmUrl'; filename: string }) {
          return pdfData(
            { cMapUrl: 'cmaps', standardFontDataUrl: 'standard_fonts', wasmUrl: 'wasm' }[kind],
            filename,
          );
        }
      },
      CanvasFactory: OffscreenCanvases,
      FilterFactory: NoFilters,
      verbosity: 0,
      useWorkerFetch: false,
      // A thread has no document to add fonts to: letters are drawn as outlines.
      disableFontFace: true,
      useSystemFonts: false,
      maxImageSize: LARGEST_PICTURE,
      enableXfa: false,
    });
    return task.promise;
  }

  return {
    async draw(number, width) {
      const page = await (await open()).getPage(number);
      try {
        const natural = page.getViewport({ scale: 1 });
        const scale = Math.min(
          width / natural.width,
          Math.sqrt(MOST_PIXELS / (natural.width * natural.height)),
        );
        const viewport = page.getViewport({ scale });
        const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
        // Typed for the canvas of a page; one of a thread can do the same.
        await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
        return canvas.transferToImageBitmap();
      } finally {
        page.cleanup();
      }
    },
    async close() {
      await task?.destroy();
      task = undefined;
    },
  };
}
