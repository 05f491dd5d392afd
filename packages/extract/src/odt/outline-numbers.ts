import type { Element, ParentNode } from 'domhandler';
import { NumberCounter } from '../flow/number-counter.ts';
import { formatNumber, type NumberStyle } from '../flow/number-format.ts';
import { childAt, childElements } from '../markup/tree.ts';

interface Level {
  readonly style: NumberStyle | undefined;
  readonly prefix: string;
  readonly suffix: string;
  /** How many levels the number shows, itself included. */
  readonly shown: number;
  readonly start: number;
}

const STYLES: ReadonlyMap<string, NumberStyle> = new Map([
  ['1', 'decimal'],
  ['a', 'lower-letter'],
  ['A', 'upper-letter'],
  ['i', 'lower-roman'],
  ['I', 'upper-roman'],
]);

/** The numbers before headings, by the outline style of the file (OpenDocument 1.2 Part 1, 16.34). */
export class OutlineNumbers {
  readonly #levels: ReadonlyMap<number, Level>;
  readonly #counter = new NumberCounter();

  constructor(styles: ParentNode | undefined) {
    const outline = childAt(styles, 'office:document-styles', 'office:styles', 'text:outline-style');
    const elements = outline === undefined ? [] : childElements(outline, 'text:outline-level-style');
    this.#levels = new Map(elements.map(readLevel));
  }

  /**
   * Counts a heading and gives the number printed before it; empty where headings have none.
   *
   * @param level outline level, from 1
   */
  next(level: number): string {
    const values = this.#counter.next(level - 1, (at) => this.#levels.get(at + 1)?.start ?? 1);
    const own = this.#levels.get(level);
    if (own?.style === undefined) return '';
    const numbers = values.slice(-own.shown).flatMap((value, index, shown) => {
      const style = this.#levels.get(level - shown.length + index + 1)?.style;
      return style === undefined ? [] : [formatNumber(value, style)];
    });
    return `${own.prefix}${numbers.join('.')}${own.suffix}`;
  }
}

function readLevel({ attribs }: Element): readonly [number, Level] {
  const numberIn = (name: string) => Math.max(1, Number.parseInt(attribs[name] ?? '', 10) || 1);
  return [
    numberIn('text:level'),
    {
      style: STYLES.get(attribs['style:num-format'] ?? ''),
      prefix: attribs['style:num-prefix'] ?? '',
      suffix: attribs['style:num-suffix'] ?? '',
      shown: numberIn('text:display-levels'),
      start: numberIn('text:start-value'),
    },
  ];
}
