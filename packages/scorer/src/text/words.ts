/**
 * The words of a stretch of text, as columns: word `i` is the half-open span `[starts[i], ends[i])` in UTF-16 units of
 * the whole text, and `forms[i]` is it in small letters, with straight apostrophes and without accents that only mark
 * stress (`één`, `vóór`). Columns instead of objects, because a document has hundreds of thousands of words.
 */
export interface Words {
  readonly forms: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * One alternation: a link or an address stays whole; else letters and digits, with apostrophes inside a word. A link
 * without `https` or `www` is told by its last part; `.example` is the one that fictional institutions use (RFC 2606).
 */
const WORD =
  /(?:https?:\/\/|www\.)[^\s<>"')\]]+|(?<![@\p{L}\p{N}.-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:nl|com|org|net|eu|edu|info|be|uk|example)(?![\p{L}\p{N}@]|\.[\p{L}\p{N}])(?:\/[^\s<>"')\]]*)?|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}]+)*/gu;

/**
 * Finds the words between two offsets of a text. A hyphen parts two words (`docent-studentrelatie`), so that a rubric
 * need not know where an author puts one.
 *
 * Why not one of natural's tokenizers: they give words without their places, and cut `foto's` in two.
 */
export function findWords(text: string, start = 0, end = text.length): Words {
  const forms: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const stretch = start === 0 && end === text.length ? text : text.slice(start, end);
  for (const match of stretch.matchAll(WORD)) {
    const word = match[0];
    starts.push(start + match.index);
    ends.push(start + match.index + word.length);
    forms.push(wordForm(word));
  }
  return { forms, starts, ends };
}

/** A word in the form in which words are compared. */
function wordForm(word: string): string {
  const lower = word.toLowerCase();
  // Almost all words are plain letters; only the others pay for normalisation.
  if (/^[a-z0-9]*$/u.test(lower)) return lower;
  return lower
    .replaceAll('’', "'")
    .normalize('NFD')
    .replace(/\u0301/gu, '')
    .normalize('NFC');
}
