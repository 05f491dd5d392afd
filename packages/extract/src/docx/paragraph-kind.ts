import type { BlockKind } from '@toetssteen/document';
import type { Element } from 'domhandler';
import { childAt } from '../markup/tree.ts';
import { numberOf, valOf } from './names.ts';
import type { Numbering, NumberingReference } from './numbering.ts';
import type { Style, Styles } from './styles.ts';

export interface ParagraphKind {
  readonly kind: Extract<BlockKind, 'heading' | 'list-item' | 'paragraph'>;
  readonly level: number;
  readonly numbering: NumberingReference | undefined;
}

/** Names of styles for headings, in English as Word stores them and in Dutch as other programs do. */
const HEADING_NAME = /^(?:heading|kop)\s*([1-9])$/u;
const TITLE_NAMES: ReadonlySet<string> = new Set(['title', 'titel']);
const LOWEST_HEADING = 6;
const BODY_TEXT_LEVEL = 9;

/** What a paragraph is, by its own properties and then those of its styles, nearest first. */
export function paragraphKind(
  properties: Element | undefined,
  styles: Styles,
  numbering: Numbering,
): ParagraphKind {
  const styleId = valOf(childAt(properties, 'w:pStyle'));
  const chain = styles.chain(styleId);
  const reference = numberingReference(properties, chain, numbering);
  const outline = outlineLevel(properties, chain, styleId);
  if (outline !== undefined && outline < BODY_TEXT_LEVEL) {
    return { kind: 'heading', level: Math.min(LOWEST_HEADING, outline + 1), numbering: reference };
  }
  if (reference === undefined) return { kind: 'paragraph', level: 0, numbering: undefined };
  return { kind: 'list-item', level: reference.level + 1, numbering: reference };
}

/** 0 to 8 for headings, 9 for body text; undefined where nothing says so. */
function outlineLevel(
  properties: Element | undefined,
  chain: readonly Style[],
  styleId: string | undefined,
): number | undefined {
  const own = numberOf(childAt(properties, 'w:outlineLvl'));
  if (own !== undefined) return own;
  for (const style of chain) {
    const level = style.outlineLevel ?? levelOfName(style.name);
    if (level !== undefined) return level;
  }
  return chain.length === 0 ? levelOfName((styleId ?? '').toLowerCase()) : undefined;
}

function levelOfName(name: string): number | undefined {
  if (TITLE_NAMES.has(name)) return 0;
  const number = HEADING_NAME.exec(name)?.[1];
  return number === undefined ? undefined : Number(number) - 1;
}

/** The list or numbering a paragraph is in. Number 0 takes it out of the list of its style (17.9.18). */
function numberingReference(
  properties: Element | undefined,
  chain: readonly Style[],
  numbering: Numbering,
): NumberingReference | undefined {
  const own = childAt(properties, 'w:numPr');
  const styled = chain.find((style) => style.numberingId !== undefined);
  const id = valOf(childAt(own, 'w:numId')) ?? styled?.numberingId;
  if (id === undefined || id === '0') return undefined;
  const level =
    numberOf(childAt(own, 'w:ilvl')) ??
    numbering.levelOfStyle(id, chain) ??
    chain.find((style) => style.numberingLevel !== undefined)?.numberingLevel ??
    0;
  return { id, level };
}
