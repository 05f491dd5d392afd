import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { COLOURS, type Colour } from './coloured-text.ts';

/** Pixels a point. */
const SCALE = 3;

/** A page as drawn; four bytes a pixel. */
export interface Picture {
  readonly width: number;
  readonly pixels: Uint8ClampedArray;
}

/** What pdf.js draws on in Node: canvases of `@napi-rs/canvas`. */
interface CanvasFactory {
  create(
    width: number,
    height: number,
  ): { readonly canvas: HTMLCanvasElement; readonly context: CanvasRenderingContext2D };
}

/** Draws every page. */
export async function drawPages(bytes: Uint8Array): Promise<Picture[]> {
  const fonts = new URL('standard_fonts/', import.meta.resolve('pdfjs-dist/package.json'));
  const task = getDocument({ data: bytes.slice(), verbosity: 0, standardFontDataUrl: fonts.pathname });
  const pdf = await task.promise;
  const pictures: Picture[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: SCALE });
    const { canvas, context } = (pdf.canvasFactory as CanvasFactory).create(viewport.width, viewport.height);
    await page.render({ canvas, viewport }).promise;
    pictures.push({
      width: canvas.width,
      pixels: context.getImageData(0, 0, canvas.width, canvas.height).data,
    });
  }
  await task.destroy();
  return pictures;
}

/** At most so bright are the other two parts of a colour; the rims of letters are mixed with the white of the page. */
const MIXED = 150;
const FULL = 200;

/** Where there is ink of the colour; in points from the top left corner. */
export function inkOf(
  { width, pixels }: Picture,
  colour: Colour,
): { readonly x: number; readonly y: number }[] {
  const full = COLOURS[colour].indexOf(255);
  const ink: { x: number; y: number }[] = [];
  for (let at = 0; at < pixels.length; at += 4) {
    const parts = [pixels[at], pixels[at + 1], pixels[at + 2]] as [number, number, number];
    if (!parts.every((part, index) => (index === full ? part >= FULL : part <= MIXED))) continue;
    const pixel = at / 4;
    ink.push({ x: (pixel % width) / SCALE, y: Math.floor(pixel / width) / SCALE });
  }
  return ink;
}
