import type { Element, ParentNode } from 'domhandler';
import { childAt, childElements } from '../markup/tree.ts';

/** Footnotes and endnotes by the id that the text refers to; each is given out once. */
export class Notes {
  readonly #footnotes: Map<string, Element>;
  readonly #endnotes: Map<string, Element>;

  constructor(footnotes: ParentNode | undefined, endnotes: ParentNode | undefined) {
    this.#footnotes = byId(childAt(footnotes, 'w:footnotes'), 'w:footnote');
    this.#endnotes = byId(childAt(endnotes, 'w:endnotes'), 'w:endnote');
  }

  /** @param reference a `w:footnoteReference` or `w:endnoteReference` */
  take(reference: Element): Element | undefined {
    const notes = reference.name === 'w:footnoteReference' ? this.#footnotes : this.#endnotes;
    const id = reference.attribs['w:id'] ?? '';
    const note = notes.get(id);
    notes.delete(id);
    return note;
  }
}

/** Separators have a type of their own (ECMA-376 Part 1, 17.18.33); they are lines, not notes. */
function byId(root: Element | undefined, name: string): Map<string, Element> {
  const notes = (root === undefined ? [] : childElements(root, name)).filter((note) =>
    ['normal', undefined].includes(note.attribs['w:type']),
  );
  return new Map(notes.map((note) => [note.attribs['w:id'] ?? '', note]));
}
