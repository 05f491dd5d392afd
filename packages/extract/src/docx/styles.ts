import type { Element, ParentNode } from 'domhandler';
import { childAt, childElements } from '../markup/tree.ts';
import { isOn, numberOf, valOf } from './names.ts';

/** What the readers need of a style; undefined where the style leaves it to the style it is based on. */
export interface Style {
  readonly id: string;
  /** The name that people see, lower case: `heading 1`, also in a Dutch Word. */
  readonly name: string;
  readonly basedOn: string | undefined;
  /** 0 to 8 for headings, 9 for body text (ECMA-376 Part 1, 17.3.1.20). */
  readonly outlineLevel: number | undefined;
  readonly numberingId: string | undefined;
  readonly numberingLevel: number | undefined;
  readonly hidden: boolean | undefined;
  readonly pageBreakBefore: boolean | undefined;
}

export class Styles {
  readonly #byId: ReadonlyMap<string, Style>;
  readonly #defaultParagraph: string | undefined;

  constructor(part: ParentNode | undefined) {
    const root = childAt(part, 'w:styles');
    const elements = root === undefined ? [] : childElements(root, 'w:style');
    this.#byId = new Map(elements.map((element) => [element.attribs['w:styleId'] ?? '', readStyle(element)]));
    this.#defaultParagraph = elements.find(isDefaultParagraph)?.attribs['w:styleId'];
  }

  /** The style and those it is based on, nearest first. Without an id: the default paragraph style. */
  chain(id: string | undefined): readonly Style[] {
    const chain: Style[] = [];
    let next = id ?? this.#defaultParagraph;
    while (next !== undefined) {
      const style = this.#byId.get(next);
      // A style that is based on itself, directly or by others, is an error of the file: the chain ends there.
      if (style === undefined || chain.includes(style)) break;
      chain.push(style);
      next = style.basedOn;
    }
    return chain;
  }
}

function readStyle(element: Element): Style {
  const numbering = childAt(element, 'w:pPr', 'w:numPr');
  return {
    id: element.attribs['w:styleId'] ?? '',
    name: (valOf(childAt(element, 'w:name')) ?? '').toLowerCase(),
    basedOn: valOf(childAt(element, 'w:basedOn')),
    outlineLevel: numberOf(childAt(element, 'w:pPr', 'w:outlineLvl')),
    numberingId: valOf(childAt(numbering, 'w:numId')),
    numberingLevel: numberOf(childAt(numbering, 'w:ilvl')),
    hidden: isOn(childAt(element, 'w:rPr', 'w:vanish')),
    pageBreakBefore: isOn(childAt(element, 'w:pPr', 'w:pageBreakBefore')),
  };
}

function isDefaultParagraph({ attribs }: Element): boolean {
  return attribs['w:type'] === 'paragraph' && ['1', 'true', 'on'].includes(attribs['w:default'] ?? '');
}
