/**
 * Makes `original.pdf`, the first two pages of a fixture, and `scan.pdf`, the same two as a scanner would give them:
 * grey, a little askew, with noise; and for the command line a slip of two lines, in `packages/cli/test/scanned.pdf`.
 * All are committed, so that only who changes them needs Debian's `poppler-utils`.
 *
 *     node packages/extract/test/ocr/scan/make-scan.ts
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { smallPdf, text } from '../../pdf/small-pdf.ts';
import { type Picture, pdfOfPictures } from './pdf-of-pictures.ts';

const run = promisify(execFile);
const fixture = join(
  import.meta.dirname,
  '../../../../../corpus-fixtures/conservatorium-de-lage-kade/gedragscode.pdf',
);

const PAGES = [1, 2];
/** Pixels an inch: what office scanners are set to for text. */
const RESOLUTION = 200;
/** Radians: sheets are never fed quite straight, and one leans left where another leans right. */
const LEANS = [0.3, -0.3].map((degrees) => (degrees * Math.PI) / 180);
/** Steps of 256 by which a pixel may come out lighter or darker. */
const NOISE = 10;
/** 0 to 100. */
const JPEG_QUALITY = 50;

const folder = await mkdtemp(join(tmpdir(), 'scan-'));
try {
  for (const page of PAGES) {
    const number = String(page);
    await run('pdfseparate', ['-f', number, '-l', number, fixture, join(folder, `${number}.pdf`)]);
  }
  await run('pdfunite', [
    ...PAGES.map((page) => join(folder, `${page}.pdf`)),
    join(import.meta.dirname, 'original.pdf'),
  ]);
  const pictures = [];
  for (const [index, page] of PAGES.entries()) {
    pictures.push(await scanned(join(folder, `${page}.pdf`), LEANS[index] ?? 0, page));
  }
  await writeFile(join(import.meta.dirname, 'scan.pdf'), pdfOfPictures(pictures, RESOLUTION));

  const content = text('Ga met een klacht naar', 20, 120, 12) + text('de vertrouwenspersoon.', 20, 105, 12);
  const slip = join(folder, 'slip.pdf');
  await writeFile(slip, smallPdf({ pages: [{ content }] }));
  await writeFile(
    join(import.meta.dirname, '../../../../cli/test/scanned.pdf'),
    pdfOfPictures([await scanned(slip, LEANS[0] ?? 0, 3)], RESOLUTION),
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** @param file a PDF of one page */
async function scanned(file: string, lean: number, seed: number): Promise<Picture> {
  await run('pdftoppm', ['-r', String(RESOLUTION), '-gray', '-png', '-singlefile', file, file]);
  const image = await loadImage(await readFile(`${file}.png`));
  const { width, height } = image;
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fbfbfb';
  context.fillRect(0, 0, width, height);
  context.translate(width / 2, height / 2);
  context.rotate(lean);
  context.drawImage(image, -width / 2, -height / 2);
  const pixels = context.getImageData(0, 0, width, height);
  const random = startRandom(seed);
  for (let at = 0; at < pixels.data.length; at += 4) {
    const shift = (random() + random() - 1) * NOISE;
    for (let channel = 0; channel < 3; channel++) pixels.data[at + channel] = (pixels.data[at] ?? 0) + shift;
  }
  context.putImageData(pixels, 0, 0);
  return { width, height, jpeg: canvas.toBuffer('image/jpeg', JPEG_QUALITY) };
}

/** Numbers from 0 to 1, the same ones for the same seed. */
function startRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
