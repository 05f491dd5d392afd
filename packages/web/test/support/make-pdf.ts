/**
 * A PDF with lines of text in Helvetica, which is not embedded: to draw it, the viewer needs letters of its own.
 *
 * @param pages lines of each page, in ASCII
 * @param extra entries of the catalogue, as PDF source
 */
export function makePdf(
  pages: readonly (readonly string[])[],
  { extra = '', title = '' }: { readonly extra?: string; readonly title?: string } = {},
): Uint8Array {
  const objects: string[] = [];
  const add = (source: string) => objects.push(source);
  add(`<< /Type /Catalog /Pages 2 0 R ${extra} >>`);
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  pages.forEach((lines, index) => {
    const contents = 5 + index * 2;
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${contents} 0 R >>`,
    );
    const text = lines.map((line) => `(${escaped(line)}) Tj T*`).join('\n');
    const stream = `BT /F1 11 Tf 16 TL 72 760 Td\n${text}\nET`;
    add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
  });
  add(`<< /Title (${escaped(title)}) >>`);

  let file = '%PDF-1.4\n';
  const places = objects.map((source, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${source}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const trailer = `<< /Size ${size} /Root 1 0 R /Info ${objects.length} 0 R >>`;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n${trailer}\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

function escaped(text: string): string {
  return text.replace(/[\\()]/gu, '\\$&');
}
