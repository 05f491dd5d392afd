import type { CanonicalPrefixes } from '../markup/namespaces.ts';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';

/** Namespaces of OpenDocument 1.2 and later (Part 1, 1.3), under the prefixes that this reader uses. */
export const ODT_PREFIXES: CanonicalPrefixes = new Map([
  [`${OASIS}office:1.0`, 'office'],
  [`${OASIS}text:1.0`, 'text'],
  [`${OASIS}table:1.0`, 'table'],
  [`${OASIS}style:1.0`, 'style'],
  [`${OASIS}drawing:1.0`, 'draw'],
  [`${OASIS}xsl-fo-compatible:1.0`, 'fo'],
  [`${OASIS}meta:1.0`, 'meta'],
  [`${OASIS}manifest:1.0`, 'manifest'],
  [`${OASIS}svg-compatible:1.0`, 'svg'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
]);
