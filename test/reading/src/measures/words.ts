/**
 * Words as all measures compare them: parted at white space, without the punctuation around them. Capitals, accents and
 * inner hyphens count. A soft hyphen does not show and is dropped; a ligature sign (`ﬁ`) is not what one searches for
 * and stays a difference.
 */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .replace(/\u00ad/gu, '')
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(/[\u2010\u2011]/gu, '-')
    .split(/[\s|]+/u)
    .map((token) => token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');
}

/** A word of a known text. */
export interface KnownWord {
  readonly text: string;
  /** Marks of notes and list items may be read or left out: they take part in the order but do not count. */
  readonly optional: boolean;
}

/** The words of a known stretch, in which `{1}` is an optional one. */
export function knownWordsOf(text: string): KnownWord[] {
  return text
    .split(/\{(\d+)\}/u)
    .flatMap((part, index) => wordsOf(part).map((word) => ({ text: word, optional: index % 2 === 1 })));
}
