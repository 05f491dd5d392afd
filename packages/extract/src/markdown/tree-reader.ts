import type { DraftBlock, WarningCode } from '@toetssteen/document';
import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { FlowWriter } from '../flow/flow-writer.ts';
import { typedLines } from '../flow/typed-lines.ts';
import { BodyReader } from '../html/body-reader.ts';
import { parseHtml } from '../markup/tree.ts';
import { walk } from '../markup/walk.ts';
import type { Deadline } from '../reader.ts';

/** A step of the walk: a node that begins, or one that ends. Kept on a list of our own, as trees may be deep. */
interface Step {
  readonly node: Nodes;
  readonly isEnd: boolean;
}

/** Nodes between two looks at the clock. */
const CLOCK_STEP = 4096;

/** Reads the tree of a Markdown file into a flow of blocks. */
export class TreeReader {
  readonly warnings = new Set<WarningCode>();
  hasPictures = false;
  readonly #deadline: Deadline;
  readonly #writer = new FlowWriter();
  readonly #notes = new Map<string, FootnoteDefinition>();
  #listDepth = 0;
  #inNote = false;
  /** The name of an open inline element whose text is not shown. */
  #notShown: string | undefined;

  constructor(deadline: Deadline) {
    this.#deadline = deadline;
  }

  read(root: Root): readonly DraftBlock[] {
    for (const node of root.children) {
      if (node.type === 'footnoteDefinition') this.#notes.set(node.identifier, node);
    }
    this.#walk(root);
    // Notes that the text does not refer to are not shown by Markdown, but they are text of the file.
    for (const identifier of [...this.#notes.keys()]) this.#readNote(identifier);
    return this.#writer.finish();
  }

  #walk(root: Nodes): void {
    const steps: Step[] = [{ node: root, isEnd: false }];
    let count = 0;
    for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
      count += 1;
      if (count % CLOCK_STEP === 0) this.#deadline.check();
      if (step.isEnd) {
        this.#leave(step.node);
        continue;
      }
      if (!this.#enter(step.node)) continue;
      steps.push({ node: step.node, isEnd: true });
      const children: readonly Nodes[] = 'children' in step.node ? step.node.children : [];
      for (const child of children.toReversed()) steps.push({ node: child, isEnd: false });
    }
  }

  /** @returns whether to go into the node */
  #enter(node: Nodes): boolean {
    const writer = this.#writer;
    switch (node.type) {
      case 'heading':
        writer.openBlock('heading', node.depth);
        return true;
      case 'paragraph':
        if (this.#listDepth > 0) writer.openBlock('list-item', this.#listDepth);
        else writer.openBlock('paragraph', 0);
        return true;
      case 'list':
        this.#listDepth += 1;
        return true;
      case 'tableRow':
        writer.openRow();
        return true;
      case 'tableCell':
        writer.openCell();
        writer.openBlock('paragraph', 0);
        return true;
      case 'text':
      case 'inlineCode':
        if (this.#notShown === undefined) writer.write(node.value);
        return false;
      case 'break':
        writer.write('\n');
        return false;
      case 'code':
        writer.openBlock('paragraph', 0);
        writer.write(node.value);
        writer.closeBlock();
        return false;
      case 'html':
        this.#html(node.value);
        return false;
      case 'image':
      case 'imageReference':
        this.hasPictures = true;
        return false;
      case 'delete':
        this.warnings.add('changes-accepted');
        return false;
      case 'footnoteReference':
        this.#readNote(node.identifier);
        return false;
      case 'footnoteDefinition':
        // Read where the text refers to it.
        return false;
      default:
        return true;
    }
  }

  #leave(node: Nodes): void {
    const writer = this.#writer;
    switch (node.type) {
      case 'heading':
        writer.closeBlock();
        this.#notShown = undefined;
        return;
      case 'paragraph':
        writer.closeBlock(typedLines);
        this.#notShown = undefined;
        return;
      case 'list':
        this.#listDepth -= 1;
        return;
      case 'tableCell':
        writer.closeBlock();
        writer.closeCell();
        return;
      case 'tableRow':
        writer.closeRow();
    }
  }

  #readNote(identifier: string): void {
    const note = this.#notes.get(identifier);
    // A note in a note comes at the end: notes may refer to each other in a circle.
    if (note === undefined || this.#inNote) return;
    this.#notes.delete(identifier);
    const listDepth = this.#listDepth;
    this.#inNote = true;
    this.#listDepth = 0;
    this.#writer.openNote();
    for (const child of note.children) this.#walk(child);
    this.#writer.closeNote();
    this.#inNote = false;
    this.#listDepth = listDepth;
  }

  /** Within a paragraph a node is one tag; between paragraphs it is a stretch of HTML with its text. */
  #html(value: string): void {
    if (this.#writer.isBlockOpen) this.#inlineTag(value);
    else {
      const reader = new BodyReader();
      walk(parseHtml(value, this.#deadline), reader, this.#deadline);
      for (const block of reader.finish()) this.#writer.place(block);
      for (const code of reader.warnings) this.warnings.add(code);
      this.hasPictures ||= reader.hasPictures;
    }
  }

  #inlineTag(tag: string): void {
    const name = /^<\/?([a-z]+)/iu.exec(tag)?.[1]?.toLowerCase();
    if (name === 'br') this.#writer.write('\n');
    if (name === 'img') this.hasPictures = true;
    if (tag.startsWith('</')) {
      if (name === this.#notShown) this.#notShown = undefined;
    } else if (name === 'script' || name === 'style') this.#notShown = name;
  }
}
