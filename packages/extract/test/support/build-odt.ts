import { strToU8, zipSync } from 'fflate';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';
const NAMESPACES = [
  ...['office', 'text', 'table', 'style', 'meta', 'manifest'].map(
    (name) => `xmlns:${name}="${OASIS}:${name}:1.0"`,
  ),
  `xmlns:draw="${OASIS}:drawing:1.0"`,
  `xmlns:fo="${OASIS}:xsl-fo-compatible:1.0"`,
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

/** The parts of an OpenDocument text as XML. */
export interface OdtSource {
  /** Content of `office:text`. */
  readonly text: string;
  /** Content of `office:automatic-styles`. */
  readonly automaticStyles?: string;
  /** Content of `office:styles`. */
  readonly styles?: string;
  /** Content of `office:meta`. */
  readonly meta?: string;
  /** Content of `manifest:manifest`. */
  readonly manifest?: string;
}

export function buildOdt(source: OdtSource): Uint8Array {
  const parts: Record<string, string> = {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml':
      `<office:document-content ${NAMESPACES}>` +
      `<office:automatic-styles>${source.automaticStyles ?? ''}</office:automatic-styles>` +
      `<office:body><office:text>${source.text}</office:text></office:body></office:document-content>`,
  };
  if (source.styles !== undefined) {
    parts['styles.xml'] =
      `<office:document-styles ${NAMESPACES}><office:styles>${source.styles}</office:styles></office:document-styles>`;
  }
  if (source.meta !== undefined) {
    parts['meta.xml'] =
      `<office:document-meta ${NAMESPACES}><office:meta>${source.meta}</office:meta></office:document-meta>`;
  }
  if (source.manifest !== undefined) {
    parts['META-INF/manifest.xml'] =
      `<manifest:manifest ${NAMESPACES}>${source.manifest}</manifest:manifest>`;
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}
