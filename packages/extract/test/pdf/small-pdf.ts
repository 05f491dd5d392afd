/** A page of a made PDF: 200 by 200 points, with the standard fonts F1 (Helvetica) and F2 (Helvetica-Bold). */
export interface SmallPage {
  /** Content stream. */
  readonly content: string;
  readonly rotate?: 90 | 180 | 270;
}

/** Other parts of the file. */
export interface SmallPdf {
  readonly pages: readonly SmallPage[];
  /** Entries of the catalogue, such as "/PageLabels << ... >>". */
  readonly catalogue?: string;
  /** Entries of the information dictionary. */
  readonly info?: string;
  /** Further objects, numbered from 100. */
  readonly objects?: readonly string[];
}

const FIRST_PAGE = 10;
const FIRST_OTHER = 100;

/** A grey picture of one pixel, drawn with "/Im Do". */
const PICTURE =
  '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\nx\nendstream';

/** Writes a PDF by hand, so that a test shows what is in it. */
export function smallPdf({ pages, catalogue = '', info = '', objects = [] }: SmallPdf): Uint8Array {
  const kids = pages.map((_, index) => `${FIRST_PAGE + 2 * index} 0 R`).join(' ');
  const all = new Map<number, string>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`],
    [2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} /MediaBox [0 0 200 200] >>`],
    [3, font('Helvetica')],
    [4, font('Helvetica-Bold')],
    [5, PICTURE],
    [6, `<< ${info} >>`],
  ]);
  for (const [index, { content, rotate = 0 }] of pages.entries()) {
    const number = FIRST_PAGE + 2 * index;
    const resources = '<< /Font << /F1 3 0 R /F2 4 0 R >> /XObject << /Im 5 0 R >> >>';
    all.set(
      number,
      `<< /Type /Page /Parent 2 0 R /Rotate ${rotate} /Resources ${resources} /Contents ${number + 1} 0 R >>`,
    );
    all.set(number + 1, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  for (const [index, object] of objects.entries()) all.set(FIRST_OTHER + index, object);
  return new TextEncoder().encode(assemble(all));
}

/** Text at a place, in points from the lower left corner. */
export function text(words: string, x: number, y: number, size = 10, name: 'F1' | 'F2' = 'F1'): string {
  return `BT /${name} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${words}) Tj ET\n`;
}

function font(name: string): string {
  return `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
}

function assemble(objects: ReadonlyMap<number, string>): string {
  let file = '%PDF-1.7\n';
  const offsets: string[] = [];
  for (const [number, body] of objects) {
    offsets.push(`${number} 1\n${String(file.length).padStart(10, '0')} 00000 n \n`);
    file += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const size = Math.max(...objects.keys()) + 1;
  const table = `xref\n0 1\n0000000000 65535 f \n${offsets.join('')}`;
  return `${file}${table}trailer\n<< /Size ${size} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
}
