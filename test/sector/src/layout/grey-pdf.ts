import { deflateSync } from 'node:zlib';

/** One byte a pixel, row by row from the top. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** A PDF with one grey picture a page. @param resolution pixels an inch */
export function greyPdf(pictures: readonly GreyPicture[], resolution: number): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  const lengthOf = () => parts.reduce((sum, { length }) => sum + length, 0);
  const object = (dictionary: string, stream?: Uint8Array): void => {
    offsets.push(lengthOf());
    parts.push(Buffer.from(`${offsets.length} 0 obj\n${dictionary}\n`));
    if (stream !== undefined)
      parts.push(Buffer.from('stream\n'), Buffer.from(stream), Buffer.from('\nendstream\n'));
    parts.push(Buffer.from('endobj\n'));
  };
  // Objects 1 and 2 are the catalogue and the list of pages; each page takes three more: page, content, picture.
  const first = pictures.map((_, index) => 3 + 3 * index);
  object('<< /Type /Catalog /Pages 2 0 R >>');
  object(`<< /Type /Pages /Count ${first.length} /Kids [${first.map((id) => `${id} 0 R`).join(' ')}] >>`);
  for (const [index, { width, height, pixels }] of pictures.entries()) {
    const id = first[index] ?? 0;
    const [x, y] = [width, height].map((count) => ((count / resolution) * 72).toFixed(3));
    const content = Buffer.from(`q ${x} 0 0 ${y} 0 0 cm /P Do Q`);
    const packed = deflateSync(pixels);
    object(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${x} ${y}] /Contents ${id + 1} 0 R /Resources << /XObject << /P ${id + 2} 0 R >> >> >>`,
    );
    object(`<< /Length ${content.length} >>`, content);
    object(
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode /Length ${packed.length} >>`,
      packed,
    );
  }
  const table = lengthOf();
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${entries}`),
    Buffer.from(`trailer\n<< /Size ${offsets.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`),
  );
  return Buffer.concat(parts);
}
