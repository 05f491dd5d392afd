import type { TextGroup } from './groups.ts';
import { sameSize } from './type-measures.ts';

/** Longest heading, in characters; longer texts in large type are openings or quotes. */
const LONGEST = 180;
const LONGEST_BY_WEIGHT = 120;
/** Heading type is larger than the running text by this factor; bold headings may be a little smaller. */
const LARGER = 1.14;
const NOT_SMALLER = 0.9;
const MOST_LINES = 4;

const NAMED_PART =
  /^(?:artikel|art\.|hoofdstuk|paragraaf|afdeling|titel|bijlage|deel|article|chapter|section|part|annex|appendix)\s+(?:\d+[a-z]?|[IVXLC]+|[A-Z])(?![\p{L}\p{N}])/iu;
const DECIMAL = /^(\d{1,2}(?:\.\d{1,2}){1,4})\.?\s+\S/u;
const CHAPTER = /^(\d{1,2})\.?\s+\p{Lu}/u;
/** A line of a table of contents: leader dots or a gap, then the page. */
const LEADS_TO_PAGE = /(?:[.…·_]\s?){4,}\s*\d{1,4}$/u;

/** What the whole document says about headings. */
export interface HeadingContext {
  readonly bodySize: number;
  /** The running text itself is bold. */
  readonly bodyBold: boolean;
  /** Depths in the outline by title, see {@link outlineKey}. */
  readonly outline: ReadonlyMap<string, number>;
  /** Heading tags are used as a heading would be, not for everything. */
  readonly tagsTrusted: boolean;
}

/** A heading before its level is known. */
export interface HeadingStyle {
  readonly size: number;
  readonly bold: boolean;
  readonly capitals: boolean;
  /** Parts of a decimal number: 2 for "2.1"; 0 for none. */
  readonly depth: number;
  /** Level that a tag or the outline states. */
  readonly stated?: number;
}

/** Titles compare without case, white space and punctuation. */
export function outlineKey(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** The style of a heading, or undefined where the group is none. */
export function headingStyle(group: TextGroup, context: HeadingContext): HeadingStyle | undefined {
  const line = group.lines[0];
  if (line === undefined || group.kind !== 'text' || group.lines.length > MOST_LINES) return undefined;
  const text = group.lines.map((each) => each.text).join(' ');
  if (text.length > LONGEST) return undefined;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 2) return undefined;
  if (LEADS_TO_PAGE.test(text) || leadsToPage(group)) return undefined;
  const style = {
    size: line.size,
    bold: group.lines.every((each) => each.bold),
    capitals: letters > 3 && !/\p{Ll}/u.test(text),
    depth: DECIMAL.exec(text)?.[1]?.split('.').length ?? (CHAPTER.test(text) ? 1 : 0),
  };
  const stated = statedLevel(group, text, context);
  if (stated !== undefined) return { ...style, stated };
  return looksLikeHeading(group, text, style, context) ? style : undefined;
}

function statedLevel(group: TextGroup, text: string, context: HeadingContext): number | undefined {
  const tag = group.lines[0]?.tag?.heading ?? 0;
  if (tag > 0 && context.tagsTrusted) return tag;
  const isSmall = (group.lines[0]?.size ?? 0) < NOT_SMALLER * context.bodySize;
  return isSmall ? undefined : context.outline.get(outlineKey(text));
}

function looksLikeHeading(
  group: TextGroup,
  text: string,
  style: HeadingStyle,
  { bodySize, bodyBold }: HeadingContext,
): boolean {
  if (/[,;]$/u.test(text) || /^["“„‘«]/u.test(text)) return false;
  const sentence = /[.:]$/u.test(text) && !/\b(?:e\.d|d\.d|etc|i\.c|b\.v|n\.v)\.$/iu.test(text);
  if (style.size >= LARGER * bodySize) return !(sentence && text.length > 60);
  if (sentence || style.size < NOT_SMALLER * bodySize) return false;
  if (/^\p{Ll}/u.test(text) && !/^[a-z][.)] /u.test(text)) return false;
  if (style.bold && !bodyBold) return text.length <= LONGEST_BY_WEIGHT && group.lines.length <= 2;
  if (group.lines.length > 1) return false;
  if (NAMED_PART.test(text) || DECIMAL.test(text)) return text.length <= 90 && !/[!?]$/u.test(text);
  return style.capitals && text.length <= 80 && !/\d{3}/u.test(text);
}

/** A title at the left and a number at the right, far apart. */
function leadsToPage({ lines }: TextGroup): boolean {
  const fragments = lines.at(-1)?.fragments ?? [];
  return fragments.length > 1 && /^\d{1,3}$/u.test(fragments.at(-1)?.text ?? '');
}

/**
 * Levels of all headings of a document. Styles are ranked by size, weight and capitals; a style for which tags or the
 * outline state a level takes that, and styles below it come after it. Among numbered headings the
 * number decides, as outlines are often flat.
 */
export function headingLevels(styles: readonly HeadingStyle[]): number[] {
  const ranked = rankStyles(styles);
  const levelOf = (style: HeadingStyle) => ranked.find((rank) => sameStyle(rank.style, style))?.level ?? 1;
  const chapter = mostFrequent(
    styles.filter((style) => style.depth === 1).map((s) => s.stated ?? levelOf(s)),
  );
  return styles.map((style) => {
    const byNumber = style.depth > 1 && chapter !== undefined ? chapter + style.depth - 1 : undefined;
    if (style.stated !== undefined) return clamp(Math.max(style.stated, byNumber ?? 1));
    if (byNumber !== undefined) return clamp(byNumber);
    return clamp(levelOf(style));
  });
}

function rankStyles(
  styles: readonly HeadingStyle[],
): { readonly style: HeadingStyle; readonly level: number }[] {
  const kinds: HeadingStyle[] = [];
  for (const style of styles) {
    if (!kinds.some((kind) => sameStyle(kind, style))) kinds.push(style);
  }
  kinds.sort((a, b) =>
    sameSize(a.size, b.size)
      ? Number(b.bold) - Number(a.bold) || Number(b.capitals) - Number(a.capitals)
      : b.size - a.size,
  );
  const ranked: { style: HeadingStyle; level: number }[] = [];
  for (const kind of kinds) {
    const stated = mostFrequent(
      styles.flatMap((style) => (style.stated !== undefined && sameStyle(kind, style) ? [style.stated] : [])),
    );
    ranked.push({ style: kind, level: stated ?? (ranked.at(-1)?.level ?? 0) + 1 });
  }
  return ranked;
}

function sameStyle(a: HeadingStyle, b: HeadingStyle): boolean {
  return sameSize(a.size, b.size) && a.bold === b.bold && a.capitals === b.capitals;
}

function mostFrequent(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}

function clamp(level: number): number {
  return Math.min(6, Math.max(1, level));
}
