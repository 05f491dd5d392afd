import type { Warning, WarningCode } from '@toetssteen/document';
import type { Element, ParentNode } from 'domhandler';
import type { FlowWriter, TakenBlock } from '../flow/flow-writer.ts';
import { withNumber } from '../flow/numbered-heading.ts';
import type { PageCounter } from '../flow/page-counter.ts';
import { childAt } from '../markup/tree.ts';
import { type Visitor, walk } from '../markup/walk.ts';
import type { Deadline } from '../reader.ts';
import { isChosenBranch } from './alternatives.ts';
import { isHiddenRun, isMergedAway, runText, wantsPageBreak } from './element-properties.ts';
import { FieldTracker } from './fields.ts';
import type { Notes } from './notes.ts';
import type { Numbering } from './numbering.ts';
import { paragraphKind } from './paragraph-kind.ts';
import { sectionsBeforeNewPage } from './section-breaks.ts';
import type { Styles } from './styles.ts';
import { symbolText } from './symbols.ts';

interface Context {
  readonly writer: FlowWriter;
  readonly pages: PageCounter;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly notes: Notes;
  readonly deadline: Deadline;
}

/** Properties, and what stands in a paragraph but is no text of it. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  'w:pPr',
  'w:rPr',
  'w:tblPr',
  'w:tblGrid',
  'w:trPr',
  'w:tcPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:sectPr',
  'w:instrText',
  'w:delText',
  'w:rt',
]);
/** Text that a reviewer took out: deleted, or moved to another place (ECMA-376 Part 1, 17.13.5). */
const TAKEN_OUT: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);
const PUT_IN: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo']);
const SPACES: ReadonlySet<string> = new Set(['w:tab', 'w:ptab', 'w:cr']);
const PICTURES: ReadonlySet<string> = new Set(['pic:pic', 'v:imagedata', 'w:object']);

/** Reads the body of a Word file, and the notes it refers to, into a flow of blocks. */
export class BodyReader implements Visitor {
  readonly #context: Context;
  readonly #warnings = new Set<WarningCode>();
  #beforeNewPage: ReadonlySet<Element> = new Set();
  #fields: FieldTracker | undefined;
  /** Of each open run, whether it is hidden; a text box stands in a run of its own. */
  readonly #hiddenRuns: boolean[] = [];
  #inNote = false;
  /** The numbers that Word prints before headings; those of list items are no text. */
  readonly #headingNumbers = new Map<Element, string>();
  /** Text of paragraphs whose end was deleted: it begins the next paragraph (17.13.5.15). */
  #carried: TakenBlock | undefined;

  constructor(context: Context) {
    this.#context = context;
  }

  read(root: ParentNode): void {
    const { deadline } = this.#context;
    this.#beforeNewPage = sectionsBeforeNewPage(root, deadline);
    this.#fields = new FieldTracker(root, deadline);
    walk(root, this, deadline);
    this.#placeCarried();
  }

  warnings(): readonly Warning[] {
    return [...this.#warnings].sort().map((code) => ({ code, pages: [] }));
  }

  enter(element: Element): 'skip' | undefined {
    const { writer, pages } = this.#context;
    const { name } = element;
    if (PASSED_OVER.has(name)) return 'skip';
    if (TAKEN_OUT.has(name)) return this.#passOver('changes-accepted');
    if (PUT_IN.has(name)) this.#warnings.add('changes-accepted');
    else if (SPACES.has(name)) this.#write(' ');
    else if (PICTURES.has(name)) pages.pictureSeen();
    switch (name) {
      case 'w:p':
        this.#openParagraph(element);
        return undefined;
      case 'w:r':
        this.#hiddenRuns.push(isHiddenRun(element, this.#context.styles));
        return undefined;
      case 'w:t':
      case 'm:t':
        this.#write(runText(element));
        return 'skip';
      case 'w:br':
        this.#write(' ');
        if (element.attribs['w:type'] === 'page') pages.authorBreak();
        return undefined;
      case 'w:lastRenderedPageBreak':
        pages.renderedBreak();
        return undefined;
      case 'w:noBreakHyphen':
        this.#write('-');
        return undefined;
      case 'w:sym':
        this.#write(symbolText(element));
        return undefined;
      case 'w:fldChar':
        this.#fields?.fieldCharacter(element);
        return 'skip';
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.#readNote(element);
        return undefined;
      case 'w:commentReference':
        return this.#passOver('comments-left-out');
      case 'w:txbxContent':
        this.#warnings.add('text-box-read');
        return undefined;
      case 'mc:Choice':
      case 'mc:Fallback':
        return isChosenBranch(element) ? undefined : 'skip';
      case 'w:tr':
        if (childAt(element, 'w:trPr', 'w:del') !== undefined) return this.#passOver('changes-accepted');
        writer.openRow();
        pages.openRow();
        return undefined;
      case 'w:tc':
        writer.openCell();
        if (isMergedAway(element)) {
          writer.closeCell();
          return 'skip';
        }
        pages.openCell();
        return undefined;
      default:
        return undefined;
    }
  }

  leave(element: Element): void {
    const { writer, pages } = this.#context;
    switch (element.name) {
      case 'w:p':
        this.#closeParagraph(element);
        return;
      case 'w:r':
        this.#hiddenRuns.pop();
        return;
      case 'w:tc':
        this.#placeCarried();
        writer.closeCell();
        pages.closeCell();
        return;
      case 'w:tr':
        writer.closeRow();
        pages.closeRow();
        return;
      case 'w:txbxContent':
        this.#placeCarried();
    }
  }

  text(): void {
    // Only `w:t` holds text; white space between other elements is layout of the XML.
  }

  #write(text: string): void {
    if (this.#hiddenRuns.includes(true) || this.#fields?.inCode) return;
    const { writer, pages } = this.#context;
    writer.page = pages.page;
    if (writer.write(text)) pages.textWritten();
  }

  #openParagraph(element: Element): void {
    const { writer, pages, styles, numbering } = this.#context;
    const properties = childAt(element, 'w:pPr');
    if (wantsPageBreak(properties, styles)) pages.breakBefore();
    const { kind, level, numbering: reference } = paragraphKind(properties, styles, numbering);
    const number = reference === undefined ? '' : numbering.next(reference);
    if (kind === 'heading') this.#headingNumbers.set(element, number);
    writer.openBlock(kind, level);
    if (this.#carried !== undefined) writer.resume(this.#carried);
    this.#carried = undefined;
  }

  #closeParagraph(element: Element): void {
    const { writer, pages } = this.#context;
    const mark = childAt(element, 'w:pPr', 'w:rPr');
    if (childAt(mark, 'w:ins') !== undefined) this.#warnings.add('changes-accepted');
    if (childAt(mark, 'w:del') !== undefined || childAt(mark, 'w:moveFrom') !== undefined) {
      this.#warnings.add('changes-accepted');
      this.#carried = writer.takeBlock();
    } else {
      const number = this.#headingNumbers.get(element);
      if (number === undefined) writer.closeBlock();
      else writer.closeBlock((heading) => [withNumber(heading, number)]);
    }
    const section = childAt(element, 'w:pPr', 'w:sectPr');
    if (section !== undefined && this.#beforeNewPage.has(section)) pages.authorBreak();
  }

  /** Makes a paragraph of text that was to begin the next one where there is no next one. */
  #placeCarried(): void {
    if (this.#carried === undefined) return;
    const { writer } = this.#context;
    writer.openBlock('paragraph', 0);
    writer.resume(this.#carried);
    writer.closeBlock();
    this.#carried = undefined;
  }

  #readNote(reference: Element): void {
    // A note cannot refer to a note; a file that says so could refer to itself.
    const note = this.#inNote ? undefined : this.#context.notes.take(reference);
    if (note === undefined) return;
    const { writer, deadline } = this.#context;
    const outer = { fields: this.#fields, carried: this.#carried };
    this.#inNote = true;
    this.#fields = new FieldTracker(note, deadline);
    this.#carried = undefined;
    writer.openNote();
    walk(note, this, deadline);
    this.#placeCarried();
    writer.closeNote();
    this.#inNote = false;
    this.#fields = outer.fields;
    this.#carried = outer.carried;
  }

  #passOver(code: WarningCode): 'skip' {
    this.#warnings.add(code);
    return 'skip';
  }
}
