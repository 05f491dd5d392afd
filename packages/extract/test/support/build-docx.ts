import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const NAMESPACES = [
  W,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ');

/** The parts of a Word file as XML, each without its root element. */
export interface DocxSource {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  /** Content of `cp:coreProperties`. */
  readonly core?: string;
  /** What `docProps/app.xml` states as the number of pages. */
  readonly pages?: number;
}

export function buildDocx(source: DocxSource): Uint8Array {
  const parts: Record<string, string> = {
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${source.body}</w:body></w:document>`,
  };
  const add = (name: string, root: string, xml: string | undefined) => {
    if (xml !== undefined) parts[`word/${name}.xml`] = `<w:${root} ${NAMESPACES}>${xml}</w:${root}>`;
  };
  add('styles', 'styles', source.styles);
  add('numbering', 'numbering', source.numbering);
  add('footnotes', 'footnotes', source.footnotes);
  add('endnotes', 'endnotes', source.endnotes);
  if (source.core !== undefined) {
    parts['docProps/core.xml'] =
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
      'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">' +
      `${source.core}</cp:coreProperties>`;
  }
  if (source.pages !== undefined) {
    parts['docProps/app.xml'] =
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">' +
      `<Pages>${source.pages}</Pages></Properties>`;
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

/** A paragraph of one run. */
export function p(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${r(text)}</w:p>`;
}

/** A run of text. */
export function r(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A table of rows of cells; each cell is the XML in `w:tc`. */
export function table(...rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) =>
    `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
  return `<w:tbl>${rows.map(row).join('')}</w:tbl>`;
}
