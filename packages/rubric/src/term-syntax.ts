import { type Item, type Term, WORD_CLASSES, type WordClass, type WordPattern } from './rubric.ts';

/** Words that a bare `...` may skip. */
const DEFAULT_GAP = 6;
/** A longer gap is no longer one phrase; the scope of the indicator is for that. */
const LONGEST_GAP = 15;

/** What is wrong with a term, in plain words for whoever wrote it. */
export class TermSyntaxError extends Error {
  override readonly name = 'TermSyntaxError';
}

/**
 * Reads an item as it is written in a rubric: alternatives between ` / `.
 *
 * @throws TermSyntaxError with a message for the writer of the rubric
 */
export function parseItem(written: string): Item {
  return { written, terms: written.split(/\s+\/\s+/u).map(parseTerm) };
}

/**
 * Reads one term: words that stand next to each other.
 * `word` any inflection; `=word` this form only; `word-`, `-word`, `-word-` parts of compounds; `$set`; `<class>`;
 * `...` a gap of up to six words, `...3` of up to three.
 *
 * @throws TermSyntaxError with a message for the writer of the rubric
 */
export function parseTerm(written: string): Term {
  const tokens = written
    .trim()
    .split(/\s+/u)
    .filter((token) => token !== '');
  if (tokens.length === 0) throw new TermSyntaxError('A term is empty. Write at least one word.');
  const words = tokens.map((token) => parseWord(token, written));
  if (words[0]?.kind === 'gap' || words.at(-1)?.kind === 'gap') {
    throw new TermSyntaxError(`"${written}" begins or ends with a gap. Put a word on both sides of "...".`);
  }
  return { written, words };
}

function parseWord(token: string, written: string): WordPattern {
  if (token.startsWith('...')) return parseGap(token, written);
  if (token.startsWith('$')) return { kind: 'set', name: nameAfter(token, '$', written) };
  if (token.startsWith('<')) return parseClass(token);
  if (token.startsWith('=')) return { kind: 'form', text: plainWord(token.slice(1), written) };
  const first = token.endsWith('-');
  const last = token.startsWith('-');
  if (!first && !last) return { kind: 'word', text: plainWord(token, written) };
  const text = plainWord(token.replace(/^-|-$/gu, ''), written);
  if (text.length < 3) {
    throw new TermSyntaxError(`"${token}" is too short for a part of a word. Use at least three letters.`);
  }
  return { kind: first && last ? 'part' : first ? 'first-part' : 'last-part', text };
}

function parseGap(token: string, written: string): WordPattern {
  const most = token === '...' ? DEFAULT_GAP : Number(token.slice(3));
  if (!Number.isInteger(most) || most < 1 || most > LONGEST_GAP) {
    throw new TermSyntaxError(
      `"${token}" in "${written}" is no gap. Write "..." or "...3" with a number from 1 to ${LONGEST_GAP}.`,
    );
  }
  return { kind: 'gap', most };
}

function parseClass(token: string): WordPattern {
  const name = token.replace(/^<|>$/gu, '');
  if (!token.endsWith('>') || !WORD_CLASSES.includes(name as WordClass)) {
    throw new TermSyntaxError(
      `"${token}" is not known. Use one of ${WORD_CLASSES.map((known) => `<${known}>`).join(', ')}.`,
    );
  }
  return { kind: 'class', name: name as WordClass };
}

function nameAfter(token: string, sign: string, written: string): string {
  const name = token.slice(sign.length);
  if (!/^[\p{L}\d-]+$/u.test(name)) {
    throw new TermSyntaxError(`"${token}" in "${written}" names no set. Write $ and the name of a set.`);
  }
  return name;
}

function plainWord(text: string, written: string): string {
  const word = text.toLowerCase().normalize('NFC');
  if (!/^[\p{L}\p{N}]+(?:[-'’.&][\p{L}\p{N}]+)*$/u.test(word)) {
    throw new TermSyntaxError(
      `"${text}" in "${written}" is not one word. Leave punctuation out; put alternatives between " / ".`,
    );
  }
  return word.replaceAll('’', "'");
}
