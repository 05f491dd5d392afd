/** Longest heading, in characters and in words: longer lines without a final stop are sentences cut off. */
const MAX_CHARACTERS = 100;
const MAX_WORDS = 14;
const FINAL_PUNCTUATION = /[.,;:!]["'’”)]*$/u;
const NAMED_PART =
  /^(?<name>hoofdstuk|chapter|deel|part|bijlage|appendix|annex|titel|afdeling|artikel|article|art\.|paragraaf|section|§)\s*(?:\d|[ivxlc]+\b|[a-z]\b)/iu;
const HIGH_PARTS: ReadonlySet<string> = new Set([
  'hoofdstuk',
  'chapter',
  'deel',
  'part',
  'bijlage',
  'appendix',
  'annex',
  'titel',
]);
const DECIMAL_NUMBER = /^(?<number>\d{1,2}(?:\.\d{1,2})*)\.?\s+\p{L}/u;
const DATE = /^\d{1,2}[\s-](?:\p{L}+|\d{1,2})[\s-]\d{4}$/u;
const LOWEST = 6;
/** Level of headings that say nothing on their level; 1 is for the title of the text. */
const UNNUMBERED = 3;
const NAMED_HIGH = 2;
const NAMED_LOW = 3;

/** What makes a line a heading: numbered and capital ones stand out also without a blank line after them. */
export interface HeadingSigns {
  readonly level: number;
  readonly standsOut: boolean;
}

/** Undefined when the line cannot be a heading. */
export function headingSigns(line: string): HeadingSigns | undefined {
  const text = line.trim();
  if (text.length > MAX_CHARACTERS || text.split(/\s+/u).length > MAX_WORDS) return undefined;
  if (FINAL_PUNCTUATION.test(text) || DATE.test(text)) return undefined;
  const part = NAMED_PART.exec(text)?.groups?.name?.toLowerCase();
  if (part !== undefined) return { level: HIGH_PARTS.has(part) ? NAMED_HIGH : NAMED_LOW, standsOut: true };
  const number = DECIMAL_NUMBER.exec(text)?.groups?.number;
  if (number !== undefined) {
    const depth = number.split('.').length;
    return { level: Math.min(LOWEST, depth + 1), standsOut: depth > 1 };
  }
  if (/^(?=.*\p{Lu}.*\p{Lu}.*\p{Lu})[^\p{Ll}]+$/u.test(text)) return { level: NAMED_HIGH, standsOut: true };
  return /^\p{Lu}/u.test(text) && !text.endsWith('?') ? { level: UNNUMBERED, standsOut: false } : undefined;
}
