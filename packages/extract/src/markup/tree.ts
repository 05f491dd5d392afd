import { DomHandler, type Element, isCDATA, isTag, isText, type ParentNode } from 'domhandler';
import { Parser } from 'htmlparser2';
import { ExtractError } from '../errors.ts';
import type { Deadline } from '../reader.ts';
import { type CanonicalPrefixes, NamespaceScopes } from './namespaces.ts';

/**
 * A node takes about 350 bytes, so this many take about 1 GB: what a common computer can spare. A book of 1,000 pages has
 * fewer than a million.
 */
const MAX_NODES = 3_000_000;
/** Nodes between two looks at the clock. */
const CLOCK_STEP = 1024;

/**
 * Parses XML without a DTD: a DOCTYPE is passed over, entities other than the five of XML stay as they are written.
 *
 * @param prefixes the prefix that the names of each namespace get, whatever prefix the file uses
 * @throws ExtractError `EXTRACT_TOO_LARGE` or `EXTRACT_TOO_SLOW`
 */
export function parseXml(text: string, prefixes: CanonicalPrefixes, deadline: Deadline): ParentNode {
  return parse(text, new TreeBuilder(deadline, new NamespaceScopes(prefixes)), true);
}

/**
 * Parses HTML as leniently as browsers do. Scripts are text in the tree and never run.
 *
 * @throws ExtractError `EXTRACT_TOO_LARGE` or `EXTRACT_TOO_SLOW`
 */
export function parseHtml(text: string, deadline: Deadline): ParentNode {
  return parse(text, new TreeBuilder(deadline), false);
}

function parse(text: string, builder: TreeBuilder, xmlMode: boolean): ParentNode {
  const parser = new Parser(builder, { xmlMode });
  parser.write(text);
  parser.end();
  return builder.root;
}

class TreeBuilder extends DomHandler {
  readonly #deadline: Deadline;
  readonly #scopes: NamespaceScopes | undefined;
  #nodes = 0;

  constructor(deadline: Deadline, scopes?: NamespaceScopes) {
    super();
    this.#deadline = deadline;
    this.#scopes = scopes;
  }

  override onopentag(name: string, attribs: { [key: string]: string }): void {
    this.#count();
    const named = this.#scopes?.open(name, attribs) ?? { name, attribs };
    super.onopentag(named.name, named.attribs);
  }

  override onclosetag(): void {
    this.#scopes?.close();
    super.onclosetag();
  }

  override ontext(data: string): void {
    this.#count();
    super.ontext(data);
  }

  #count(): void {
    this.#nodes += 1;
    if (this.#nodes % CLOCK_STEP === 0) this.#deadline.check();
    if (this.#nodes > MAX_NODES) {
      throw new ExtractError(
        'EXTRACT_TOO_LARGE',
        `The file has more than ${MAX_NODES} elements and stretches of text. Split the file.`,
      );
    }
  }
}

/** The child elements, in order; only those of that name when one is given. */
export function childElements(parent: ParentNode, name?: string): readonly Element[] {
  return parent.children.filter(
    (node): node is Element => isTag(node) && (name === undefined || node.name === name),
  );
}

/** The first child element of that name, looked up along a path of names. */
export function childAt(parent: ParentNode | undefined, ...path: readonly string[]): Element | undefined {
  let at: ParentNode | undefined = parent;
  for (const name of path) {
    at = at?.children.find((node): node is Element => isTag(node) && node.name === name);
  }
  return at as Element | undefined;
}

/** The text directly in an element, without that of elements in it. */
export function ownText(parent: ParentNode | undefined): string {
  return (parent?.children ?? [])
    .flatMap((node) => (isCDATA(node) ? node.children : node))
    .map((node) => (isText(node) ? node.data : ''))
    .join('');
}
