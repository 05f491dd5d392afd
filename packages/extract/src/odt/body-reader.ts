import type { Warning, WarningCode } from '@toetssteen/document';
import { type Element, isTag, type ParentNode } from 'domhandler';
import type { FlowWriter } from '../flow/flow-writer.ts';
import { withNumber } from '../flow/numbered-heading.ts';
import type { PageCounter } from '../flow/page-counter.ts';
import { childAt, childElements, ownText } from '../markup/tree.ts';
import { type Visitor, walk } from '../markup/walk.ts';
import type { Deadline } from '../reader.ts';
import type { OutlineNumbers } from './outline-numbers.ts';
import { paragraphKind } from './paragraph-kind.ts';
import type { Style, Styles } from './styles.ts';

interface Context {
  readonly writer: FlowWriter;
  readonly pages: PageCounter;
  readonly styles: Styles;
  readonly outline: OutlineNumbers;
  readonly deadline: Deadline;
}

/** What stands in the text but is no text of it: patterns of indexes, numbers, titles of pictures, readings. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  'office:forms',
  'text:note-citation',
  'text:number',
  'text:ruby-text',
  'text:script',
  'svg:title',
  'svg:desc',
  'table:covered-table-cell',
]);
const INDEX_PATTERN = /^text:(?:.*-source|.*-decls)$/u;
const SPACES: ReadonlySet<string> = new Set(['text:s', 'text:tab', 'text:line-break']);
const PICTURES: ReadonlySet<string> = new Set(['draw:image', 'draw:object', 'draw:object-ole']);

const DEEPEST_OUTLINE = 10;

/** Reads the body of an OpenDocument text into a flow of blocks. */
export class BodyReader implements Visitor {
  readonly #context: Context;
  readonly #warnings = new Set<WarningCode>();
  /** Depth of lists; a table, note or text box in a list begins again at 0. */
  readonly #listDepths: number[] = [0];

  constructor(context: Context) {
    this.#context = context;
  }

  read(root: ParentNode): void {
    walk(root, this, this.#context.deadline);
  }

  warnings(): readonly Warning[] {
    return [...this.#warnings].sort().map((code) => ({ code, pages: [] }));
  }

  enter(element: Element): 'skip' | undefined {
    const { writer, pages } = this.#context;
    const { name } = element;
    if (PASSED_OVER.has(name) || INDEX_PATTERN.test(name) || this.#isHidden(element)) return 'skip';
    if (SPACES.has(name)) this.#write(' ');
    else if (PICTURES.has(name)) pages.pictureSeen();
    switch (name) {
      case 'text:p':
      case 'text:h':
        this.#openParagraph(element);
        return undefined;
      case 'text:list':
        this.#listDepths.push((this.#listDepths.pop() ?? 0) + 1);
        return undefined;
      case 'text:soft-page-break':
        pages.renderedBreak();
        return undefined;
      case 'text:tracked-changes':
        // What was deleted stands here and nowhere else; what was inserted stands in the text (Part 1, 5.5).
        if (childElements(element, 'text:changed-region').length > 0) this.#warnings.add('changes-accepted');
        return 'skip';
      case 'office:annotation':
        this.#warnings.add('comments-left-out');
        return 'skip';
      case 'text:note':
        writer.openNote();
        this.#listDepths.push(0);
        return undefined;
      case 'draw:text-box':
      case 'draw:custom-shape':
        this.#listDepths.push(0);
        return undefined;
      case 'table:table':
        if (this.#styled('table', element, (style) => style.breakBefore)) pages.breakBefore();
        return undefined;
      case 'table:table-row':
        writer.openRow();
        pages.openRow();
        return undefined;
      case 'table:table-cell':
        writer.openCell();
        pages.openCell();
        this.#listDepths.push(0);
        return undefined;
      default:
        return undefined;
    }
  }

  leave(element: Element): void {
    const { writer, pages } = this.#context;
    switch (element.name) {
      case 'text:p':
      case 'text:h':
        this.#closeParagraph(element);
        if (this.#styled('paragraph', element, (style) => style.breakAfter)) pages.authorBreak();
        return;
      case 'text:list':
        this.#listDepths.push((this.#listDepths.pop() ?? 1) - 1);
        return;
      case 'text:note':
        this.#listDepths.pop();
        writer.closeNote();
        return;
      case 'draw:text-box':
      case 'draw:custom-shape':
        this.#listDepths.pop();
        return;
      case 'table:table-cell':
        this.#listDepths.pop();
        writer.closeCell();
        pages.closeCell();
        return;
      case 'table:table-row':
        writer.closeRow();
        pages.closeRow();
    }
  }

  text(text: string): void {
    this.#write(text);
  }

  #openParagraph(element: Element): void {
    const { writer, pages, styles } = this.#context;
    if (isInDrawing(element)) this.#warnings.add('text-box-read');
    if (this.#styled('paragraph', element, (style) => style.breakBefore)) pages.breakBefore();
    const { kind, level } = paragraphKind(element, styles, this.#listDepths.at(-1) ?? 0);
    writer.openBlock(kind, level);
  }

  #closeParagraph(element: Element): void {
    const { writer, outline } = this.#context;
    if (element.name === 'text:p' || element.attribs['text:is-list-header'] === 'true') {
      writer.closeBlock();
      return;
    }
    // The number as the program printed it, where it left it in the file, else counted.
    const level = Math.max(1, Number.parseInt(element.attribs['text:outline-level'] ?? '', 10) || 1);
    const counted = outline.next(Math.min(level, DEEPEST_OUTLINE));
    const printed = ownText(childAt(element, 'text:number'));
    writer.closeBlock((heading) => [withNumber(heading, printed || counted)]);
  }

  #write(text: string): void {
    const { writer, pages } = this.#context;
    writer.page = pages.page;
    if (writer.write(text)) pages.textWritten();
  }

  /** Hidden by itself, by its style (Part 1, 20.400) or as a section. */
  #isHidden(element: Element): boolean {
    const { name, attribs } = element;
    if (name === 'text:hidden-text' || name === 'text:hidden-paragraph')
      return attribs['text:is-hidden'] === 'true';
    if (name === 'text:section') return attribs['text:display'] === 'none';
    if (name === 'text:span') return this.#styled('text', element, (style) => style.hidden);
    if (name === 'text:p' || name === 'text:h')
      return this.#styled('paragraph', element, (style) => style.hidden);
    return false;
  }

  #styled(
    family: 'paragraph' | 'text' | 'table',
    element: Element,
    pick: (style: Style) => boolean | undefined,
  ): boolean {
    const name = element.attribs[family === 'table' ? 'table:style-name' : 'text:style-name'];
    for (const style of this.#context.styles.chain(family, name)) {
      const value = pick(style);
      if (value !== undefined) return value;
    }
    return false;
  }
}

/** Whether a paragraph stands in a text box or a shape, directly or in a list. */
function isInDrawing(paragraph: Element): boolean {
  let at = paragraph.parent;
  while (at !== null && isTag(at) && at.name.startsWith('text:list')) at = at.parent;
  return at !== null && isTag(at) && at.name.startsWith('draw:');
}
