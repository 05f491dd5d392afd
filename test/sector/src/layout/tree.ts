import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** A part of a Markdown document, named as in HTML. */
export interface Element {
  readonly tag: Tag;
  /** Of a list that does not begin at 1: its first number. Of a cell: `right` when it holds numbers. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

export type Node = Element | string;

const TAGS = [
  ...(['h1', 'h2', 'h3', 'h4', 'p', 'ul', 'ol', 'li', 'blockquote', 'hr', 'br'] as const),
  ...(['table', 'thead', 'tbody', 'tr', 'th', 'td', 'strong', 'em', 'a', 'code'] as const),
];
export type Tag = (typeof TAGS)[number];

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

/**
 * Reads Markdown. What micromark makes of it is well formed, so that its tags can be paired without a parser of HTML.
 *
 * @throws SyntaxError for what no writer here can lay out (pictures, footnotes)
 */
export function parseMarkdown(markdown: string): readonly Element[] {
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  const root: { children: Node[] } = { children: [] };
  const open: { children: Node[] }[] = [root];
  for (const [, text, close, name = '', rest = ''] of html.matchAll(/([^<]+)|<(\/?)(\w+)([^>]*)>/gu)) {
    const inside = open.at(-1) as { children: Node[] };
    if (text !== undefined) inside.children.push(decode(text));
    else if (close !== '') open.pop();
    else {
      const tag = TAGS.find((each) => each === name);
      if (tag === undefined)
        throw new SyntaxError(`There is no way to lay out <${name}>. Write it as plain text.`);
      const element = { tag, attributes: attributesOf(rest), children: [] };
      inside.children.push(element);
      if (!rest.endsWith('/')) open.push(element);
    }
  }
  return root.children.filter((node) => typeof node !== 'string');
}

function attributesOf(source: string): Record<string, string> {
  return Object.fromEntries(
    [...source.matchAll(/(\w+)="([^"]*)"/gu)].map(([, name = '', value = '']) => [name, decode(value)]),
  );
}

function decode(text: string): string {
  return text.replace(/&(\w+);/gu, (entity, name: string) => ENTITIES[name] ?? entity);
}

export function isElement(node: Node): node is Element {
  return typeof node !== 'string';
}

export function elementsOf(element: Element): Element[] {
  return element.children.filter(isElement);
}

export function textOf(node: Node): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

/** The rows of a table, heads first. */
export function rowsOf(table: Element): Element[] {
  return elementsOf(table).flatMap(elementsOf);
}

/** Cells of a row that hold numbers stand at the right. */
export function isRight(cell: Element): boolean {
  return cell.attributes.align === 'right';
}
