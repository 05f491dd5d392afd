/** A JPEG in colour, as wide and high as it says, in pixels. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly jpeg: Uint8Array;
}

/** A PDF with one picture a page, and nothing else: what a scanner writes. @param resolution pixels an inch */
export function pdfOfPictures(pictures: readonly Picture[], resolution: number): Uint8Array {
  const parts: Buffer[] = [];
  const offsets: number[] = [];
  let length = 0;
  const write = (part: string | Uint8Array): void => {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part);
    parts.push(bytes);
    length += bytes.length;
  };
  const object = (dictionary: string, stream?: Uint8Array): void => {
    offsets.push(length);
    write(`${offsets.length} 0 obj\n${dictionary}\n`);
    if (stream !== undefined) {
      write('stream\n');
      write(stream);
      write('\nendstream\n');
    }
    write('endobj\n');
  };

  // Objects 1 and 2 are the catalogue and the list of pages; each page takes three more: page, content, picture.
  const first = pictures.map((_, index) => 3 + 3 * index);
  write('%PDF-1.4\n');
  object('<< /Type /Catalog /Pages 2 0 R >>');
  object(`<< /Type /Pages /Count ${first.length} /Kids [${first.map((id) => `${id} 0 R`).join(' ')}] >>`);
  for (const [index, { width, height, jpeg }] of pictures.entries()) {
    const id = first[index] as number;
    const [x, y] = [width, height].map((pixels) => ((pixels / resolution) * 72).toFixed(2));
    const content = Buffer.from(`q ${x} 0 0 ${y} 0 0 cm /P Do Q`);
    object(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${x} ${y}] /Contents ${id + 1} 0 R /Resources << /XObject << /P ${id + 2} 0 R >> >> >>`,
    );
    object(`<< /Length ${content.length} >>`, content);
    object(
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>`,
      jpeg,
    );
  }
  const table = length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  write(`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${entries}`);
  write(`trailer\n<< /Size ${offsets.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`);
  return Buffer.concat(parts);
}
