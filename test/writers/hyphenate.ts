import { readFile } from 'node:fs/promises';

/** Puts soft hyphens into the long words of a text. */
export type Hyphenator = (text: string) => string;

/** Shorter words are left whole, and no fewer letters than `EDGE` stand alone on a line. */
const LONG_WORD = 9;
const EDGE = 3;

/**
 * Chromium as Debian packs it has no dictionaries for `hyphens: auto`, but it breaks at soft hyphens. Where they may
 * stand comes from the patterns of LibreOffice (Debian's `hyphen-nl`, `hyphen-en-gb`), by the method of F. M. Liang,
 * "Word Hy-phen-a-tion by Com-put-er" (1983): the highest number between two letters decides, odd allows a break.
 */
export async function loadHyphenator(language: 'nl' | 'en'): Promise<Hyphenator> {
  const file = language === 'nl' ? 'hyph_nl_NL.dic' : 'hyph_en_GB.dic';
  const bytes = await readFile(`/usr/share/hyphen/${file}`);
  const [encoding = 'latin1'] = bytes.toString('latin1').split(/\r?\n/u, 1);
  const patterns = new Map<string, readonly number[]>();
  const lines = new TextDecoder(encoding.trim().replace('ISO8859-', 'iso-8859-'))
    .decode(bytes)
    .split(/\r?\n/u);
  for (const line of lines.slice(1)) {
    if (line === '' || /[A-Z%=/ ]/u.test(line)) continue;
    const numbers = line.split(/\d/u).length === 1 ? [] : numbersOf(line);
    patterns.set(line.replace(/\d/gu, ''), numbers);
  }
  return (text) =>
    text.replace(new RegExp(`\\p{L}{${LONG_WORD},}`, 'gu'), (word) => breakWord(word, patterns));
}

/** The numbers of a pattern, by the place before which they stand. */
function numbersOf(pattern: string): number[] {
  const numbers: number[] = [];
  let place = 0;
  for (const character of pattern) {
    if (/\d/u.test(character)) numbers[place] = Number(character);
    else place++;
  }
  return Array.from(numbers, (number) => number ?? 0);
}

function breakWord(word: string, patterns: ReadonlyMap<string, readonly number[]>): string {
  const framed = `.${word.toLowerCase()}.`;
  const highest = new Array<number>(framed.length + 1).fill(0);
  for (let start = 0; start < framed.length; start++) {
    for (let end = start + 1; end <= framed.length; end++) {
      const numbers = patterns.get(framed.slice(start, end)) ?? [];
      numbers.forEach((number, place) => {
        highest[start + place] = Math.max(highest[start + place] ?? 0, number);
      });
    }
  }
  const letters = [...word].map((letter, index) => {
    const allowed = index >= EDGE && index <= word.length - EDGE && (highest[index + 1] ?? 0) % 2 === 1;
    return allowed ? `\u00ad${letter}` : letter;
  });
  return letters.join('');
}
