import type { DraftBlock, WarningCode } from '@toetssteen/document';
import type { Element } from 'domhandler';
import { FlowWriter } from '../flow/flow-writer.ts';
import type { Visitor } from '../markup/walk.ts';
import { BLOCKS, headingLevel, LEFT_OUT, LISTS } from './elements.ts';

/**
 * Reads an HTML body into a flow of blocks. HTML has text anywhere, also directly in a `div`; a paragraph is what stands
 * between two edges of block elements.
 */
export class BodyReader implements Visitor {
  readonly writer = new FlowWriter();
  readonly warnings = new Set<WarningCode>();
  hasPictures = false;
  readonly #listDepths: number[] = [0];
  readonly #headings: number[] = [];
  #lineBreaks = 0;

  enter(element: Element): 'skip' | undefined {
    const { name } = element;
    if (name === 'img') this.hasPictures = true;
    if (LEFT_OUT.has(name) || isHidden(element)) return 'skip';
    // A button in a heading opens the section under it; its text is the heading.
    if (name === 'button' && this.#headings.length === 0) return 'skip';
    if (name === 'del') {
      this.warnings.add('changes-accepted');
      return 'skip';
    }
    if (name === 'br') {
      this.#lineBreak();
      return 'skip';
    }
    if (!BLOCKS.has(name)) return undefined;
    this.#endParagraph();
    if (name === 'tr') this.writer.openRow();
    else if (name === 'td' || name === 'th') {
      this.writer.openCell();
      this.#listDepths.push(0);
    } else if (LISTS.has(name)) this.#listDepths.push((this.#listDepths.pop() ?? 0) + 1);
    const level = headingLevel(name);
    if (level !== undefined) this.#headings.push(level);
    return undefined;
  }

  leave(element: Element): void {
    const { name } = element;
    if (!BLOCKS.has(name)) return;
    this.#endParagraph();
    if (name === 'tr') this.writer.closeRow();
    else if (name === 'td' || name === 'th') {
      this.#listDepths.pop();
      this.writer.closeCell();
    } else if (LISTS.has(name)) this.#listDepths.push((this.#listDepths.pop() ?? 1) - 1);
    if (headingLevel(name) !== undefined) this.#headings.pop();
  }

  text(text: string): void {
    const isEmpty = text.trim() === '';
    if (!this.writer.isBlockOpen) {
      if (isEmpty) return;
      this.#beginParagraph();
    }
    if (!isEmpty) this.#lineBreaks = 0;
    this.writer.write(text);
  }

  finish(): readonly DraftBlock[] {
    this.#endParagraph();
    return this.writer.finish();
  }

  /** One line break is a space, two part paragraphs. */
  #lineBreak(): void {
    this.#lineBreaks += 1;
    if (this.#lineBreaks > 1) this.#endParagraph();
    else this.writer.write(' ');
  }

  #beginParagraph(): void {
    const heading = this.#headings.at(-1);
    const depth = this.#listDepths.at(-1) ?? 0;
    if (heading !== undefined) this.writer.openBlock('heading', heading);
    else if (depth > 0) this.writer.openBlock('list-item', depth);
    else this.writer.openBlock('paragraph', 0);
  }

  #endParagraph(): void {
    this.#lineBreaks = 0;
    if (this.writer.isBlockOpen) this.writer.closeBlock();
  }
}

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

function isHidden({ attribs }: Element): boolean {
  if ('hidden' in attribs || attribs['aria-hidden']?.toLowerCase() === 'true') return true;
  return HIDING_STYLE.test(attribs.style ?? '');
}
