import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pdfOfPictures } from '../../../../packages/extract/test/ocr/scan/pdf-of-pictures.ts';
import { run } from '../../../writers/run.ts';
import { type Random, startRandom } from '../random.ts';
import { type GreyPicture, greyPdf } from './grey-pdf.ts';

/** Pixels an inch. */
const RESOLUTION = 170;
/** Radians: sheets are never fed quite straight, and one leans left where another leans right. */
const LEANS = [0.35, -0.25].map((degrees) => (degrees * Math.PI) / 180);
/** Steps of 256 by which a pixel may come out lighter or darker. */
const NOISE = 9;
/** What paper comes out as, of 255. */
const PAPER = 246;
/** 0 to 100. */
const JPEG_QUALITY = 45;

/**
 * What a scanner makes of the pages of a PDF: grey pictures, a little askew and with noise, and no text. Needs Debian's
 * `poppler-utils`.
 *
 * @returns the path of another PDF, in `folder`
 */
export async function scanPages(pdf: string, folder: string): Promise<string> {
  const resolution = ['-r', String(RESOLUTION)];
  await run('pdftoppm', [...resolution, '-gray', pdf, join(folder, 'page')]);
  const pages = (await readdir(folder)).filter((file) => file.endsWith('.pgm')).sort();
  const random = startRandom('scan');
  const grey = await Promise.all(
    pages.map(async (file, index) => {
      return worsen(parsePgm(await readFile(join(folder, file))), LEANS[index % LEANS.length] ?? 0, random);
    }),
  );
  // Poppler also serves as the writer of JPEG.
  const between = join(folder, 'grey.pdf');
  await writeFile(between, greyPdf(grey, RESOLUTION));
  const quality = ['-jpeg', '-jpegopt', `quality=${JPEG_QUALITY}`];
  await run('pdftoppm', [...resolution, ...quality, between, join(folder, 'scan')]);
  const pictures = (await readdir(folder)).filter((file) => file.endsWith('.jpg')).sort();
  const scanned = join(folder, 'scan.pdf');
  const written = await Promise.all(
    pictures.map(async (file, index) => {
      const { width = 0, height = 0 } = grey[index] ?? {};
      return { width, height, jpeg: await readFile(join(folder, file)) };
    }),
  );
  await writeFile(scanned, pdfOfPictures(written, RESOLUTION));
  return scanned;
}

/** Portable GreyMap, binary: `P5 width height 255`, one white space, then a byte a pixel. */
function parsePgm(bytes: Uint8Array): GreyPicture {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(Buffer.from(bytes.subarray(0, 64)).toString('latin1'));
  if (head === null)
    throw new SyntaxError('The page came out in another format than expected. Ask for -gray.');
  const [all, width, height] = head;
  return { width: Number(width), height: Number(height), pixels: bytes.subarray(all.length) };
}

/** Turns a page about its middle by `lean` radians, on paper that is not quite white, and adds noise. */
function worsen({ width, height, pixels }: GreyPicture, lean: number, random: Random): GreyPicture {
  const worse = new Uint8Array(width * height);
  const at = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= width || y >= height ? 255 : (pixels[y * width + x] ?? 255);
  const [sine, cosine] = [Math.sin(lean), Math.cos(lean)];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [right, down] = [x - width / 2, y - height / 2];
      const fromX = right * cosine + down * sine + width / 2;
      const fromY = down * cosine - right * sine + height / 2;
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
      const [shareX, shareY] = [fromX - left, fromY - top];
      const upper = at(left, top) * (1 - shareX) + at(left + 1, top) * shareX;
      const lower = at(left, top + 1) * (1 - shareX) + at(left + 1, top + 1) * shareX;
      const grey = ((upper * (1 - shareY) + lower * shareY) / 255) * PAPER;
      const noise = random.between(-NOISE, NOISE) + random.between(-NOISE, NOISE);
      worse[y * width + x] = Math.min(Math.max(grey + noise / 2, 0), 255);
    }
  }
  return { width, height, pixels: worse };
}
