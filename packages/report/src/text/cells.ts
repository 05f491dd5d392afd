import stringWidth from 'string-width';

/**
 * What a terminal can be shown of a text from outside. Escape sequences in a file name or a quote could move the
 * cursor or rewrite what was printed; characters that turn the reading direction could disguise a name.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu, ' ').trim();
}

/** Columns that a text takes in a terminal: two for wide characters, none for combining ones. */
export function columnsOf(text: string): number {
  return stringWidth(text);
}

const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' });
const graphemes = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);

/** Shortens in the middle: the end of a path says more than its middle. Never wider than `columns`. */
export function fit(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  const room = Math.max(0, columns - 1);
  const parts = graphemes(text);
  const head = take(parts, Math.floor(room / 3));
  const tail = take(parts.toReversed(), room - columnsOf(head.join(''))).toReversed();
  return columns < 1 ? '' : `${head.join('')}…${tail.join('')}`;
}

function take(parts: readonly string[], columns: number): string[] {
  const taken: string[] = [];
  let used = 0;
  for (const part of parts) {
    used += columnsOf(part);
    if (used > columns) break;
    taken.push(part);
  }
  return taken;
}

export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

export function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - columnsOf(text))) + text;
}

/** Breaks between words into lines of at most `columns`; a longer word is broken too. Never empty. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    const candidate = line === '' ? word : `${line} ${word}`;
    if (columnsOf(candidate) <= columns) {
      line = candidate;
      continue;
    }
    if (line !== '') lines.push(line);
    let rest = graphemes(word);
    while (columnsOf(rest.join('')) > columns) {
      const taken = take(rest, columns);
      // A character wider than the line has to go somewhere.
      const piece = taken.length === 0 ? rest.slice(0, 1) : taken;
      lines.push(piece.join(''));
      rest = rest.slice(piece.length);
    }
    line = rest.join('');
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}
