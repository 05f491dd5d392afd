import type { ParentNode } from 'domhandler';
import { ExtractError } from '../errors.ts';
import { childAt, childElements, parseXml } from '../markup/tree.ts';
import type { Deadline } from '../reader.ts';
import { decodeXml } from '../text/decode-xml.ts';
import type { Zip } from '../zip/open-zip.ts';
import { DOCX_PREFIXES } from './names.ts';

/** The parts of a Word file that are read; undefined where the file has no such part. */
export interface DocxParts {
  readonly document: ParentNode;
  readonly styles: ParentNode | undefined;
  readonly numbering: ParentNode | undefined;
  readonly footnotes: ParentNode | undefined;
  readonly endnotes: ParentNode | undefined;
  readonly coreProperties: ParentNode | undefined;
  readonly appProperties: ParentNode | undefined;
}

const USUAL_MAIN_PART = 'word/document.xml';

/**
 * Finds the parts by their relationships (ECMA-376 Part 2, 6.5), not by their names: some programs write
 * `word/document2.xml`.
 *
 * @throws ExtractError `EXTRACT_DAMAGED` when there is no main part
 */
export function readParts(zip: Zip, deadline: Deadline): DocxParts {
  const parse = (name: string | undefined) => {
    const bytes = name === undefined ? undefined : zip.read(name);
    return bytes === undefined ? undefined : parseXml(decodeXml(bytes), DOCX_PREFIXES, deadline);
  };
  const packageTargets = targetsByType(parse('_rels/.rels'), '');
  const named = packageTargets.get('officeDocument') ?? USUAL_MAIN_PART;
  const mainPart = zip.has(named) ? named : USUAL_MAIN_PART;
  const document = parse(mainPart);
  if (childAt(document, 'w:document', 'w:body') === undefined || document === undefined) {
    throw new ExtractError(
      'EXTRACT_DAMAGED',
      'The file has no text part, so it is not a complete Word file. Open it in Word and save it again as .docx.',
    );
  }
  const slash = mainPart.lastIndexOf('/');
  const folder = mainPart.slice(0, slash + 1);
  const targets = targetsByType(parse(`${folder}_rels/${mainPart.slice(slash + 1)}.rels`), folder);
  return {
    document,
    styles: parse(targets.get('styles') ?? `${folder}styles.xml`),
    numbering: parse(targets.get('numbering') ?? `${folder}numbering.xml`),
    footnotes: parse(targets.get('footnotes') ?? `${folder}footnotes.xml`),
    endnotes: parse(targets.get('endnotes') ?? `${folder}endnotes.xml`),
    coreProperties: parse(packageTargets.get('core-properties') ?? 'docProps/core.xml'),
    appProperties: parse(packageTargets.get('extended-properties') ?? 'docProps/app.xml'),
  };
}

/** Part names by the last word of the relationship's type, which transitional and strict files share. */
function targetsByType(relationships: ParentNode | undefined, folder: string): ReadonlyMap<string, string> {
  const root = childAt(relationships, 'rel:Relationships');
  const internal = (root === undefined ? [] : childElements(root, 'rel:Relationship')).filter(
    (relationship) => relationship.attribs.TargetMode !== 'External',
  );
  return new Map(
    internal.map(({ attribs }) => {
      const type = (attribs.Type ?? '').split('/').at(-1) ?? '';
      return [type, partName(attribs.Target ?? '', folder)];
    }),
  );
}

/** Resolves a target against its folder. It stays a key into the archive, so `..` can reach nothing outside it. */
function partName(target: string, folder: string): string {
  const segments: string[] = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const segment of target.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}
