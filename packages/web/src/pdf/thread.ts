// Sets `globalThis.pdfjsWorker`, by which pdf.js works in this thread and starts none of its own.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { extractPdf } from '@toetssteen/extract/pdf';
import { unpackFiles } from '../parts/file-pack.ts';
import { connect, Moved, type Port } from '../rpc.ts';
import { createPainter, type Painter } from './painter.ts';

const page = connect(self as unknown as Port, {
  async extract({ bytes, password }: { bytes: Uint8Array; password?: string }) {
    await painter?.close();
    const given = password === undefined ? {} : { password };
    const document = await extractPdf(bytes, { ...given, pdfData });
    painter = createPainter({ bytes, ...given }, pdfData);
    return document;
  },
  async draw(wanted: { page: number; width: number }) {
    if (painter === undefined) throw new Error('There is no PDF to draw.');
    const picture = await painter.draw(wanted.page, wanted.width);
    return new Moved(picture, [picture]);
  },
});
let painter: Painter | undefined;

const folders = new Map<string, Promise<ReadonlyMap<string, Uint8Array>>>();

async function pdfData(folder: string, file: string): Promise<Uint8Array> {
  const loading = folders.get(folder) ?? loadFolder(folder);
  folders.set(folder, loading);
  const bytes = (await loading).get(file);
  if (bytes === undefined) throw new Error(`There is no ${file} among the ${folder} of pdf.js.`);
  // pdf.js takes over what it is given; the folder stays whole.
  return bytes.slice();
}

async function loadFolder(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  return unpackFiles((await page.call('part', `pdfjs-${folder}`)) as Uint8Array);
}
