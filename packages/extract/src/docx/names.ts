import type { Element } from 'domhandler';
import type { CanonicalPrefixes } from '../markup/namespaces.ts';

/** Namespaces of ECMA-376, transitional and strict (Part 1, annex A), under the prefixes that this reader uses. */
export const DOCX_PREFIXES: CanonicalPrefixes = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/package/2006/metadata/core-properties', 'cp'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/extended-properties', 'ap'],
  ['http://purl.oclc.org/ooxml/officeDocument/extendedProperties', 'ap'],
]);

/** The `w:val` of an element. */
export function valOf(element: Element | undefined): string | undefined {
  return element?.attribs['w:val'];
}

/** A whole number in `w:val`; undefined where there is none. */
export function numberOf(element: Element | undefined): number | undefined {
  const value = Number.parseInt(valOf(element) ?? '', 10);
  return Number.isNaN(value) ? undefined : value;
}

/** An on/off property (ECMA-376 Part 1, 17.17.4): on when it is there without a value. */
export function isOn(element: Element | undefined): boolean | undefined {
  if (element === undefined) return undefined;
  return !['0', 'false', 'off'].includes(valOf(element) ?? '1');
}
