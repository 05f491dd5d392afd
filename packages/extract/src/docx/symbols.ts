import type { Element } from 'domhandler';

/** Characters of the fonts that Word inserts symbols from, by their code in the font. */
const BY_FONT: ReadonlyMap<string, ReadonlyMap<number, string>> = new Map([
  [
    'wingdings',
    new Map([
      [0x4a, '☺'],
      [0x6c, '●'],
      [0x6e, '■'],
      [0x6f, '□'],
      [0x71, '❑'],
      [0x76, '❖'],
      [0x9f, '•'],
      [0xa7, '▪'],
      [0xa8, '☐'],
      [0xd8, '➢'],
      [0xdf, '←'],
      [0xe0, '→'],
      [0xe8, '➔'],
      [0xfb, '✗'],
      [0xfc, '✓'],
      [0xfd, '☒'],
      [0xfe, '☑'],
    ]),
  ],
  [
    'symbol',
    new Map([
      [0x2d, '−'],
      [0x61, 'α'],
      [0x62, 'β'],
      [0x67, 'γ'],
      [0x6d, 'μ'],
      [0x70, 'π'],
      [0x73, 'σ'],
      [0xa3, '≤'],
      [0xae, '→'],
      [0xb0, '°'],
      [0xb1, '±'],
      [0xb3, '≥'],
      [0xb4, '×'],
      [0xb7, '•'],
      [0xb9, '≠'],
      [0xd7, '·'],
      [0xde, '⇒'],
    ]),
  ],
]);

/** Where fonts of symbols keep their characters (ECMA-376 Part 1, 17.3.3.30). */
const PRIVATE_USE_START = 0xf000;
const PRIVATE_USE_END = 0xf0ff;

/** The character of a `w:sym`; a space where the picture in the font has no character in Unicode known here. */
export function symbolText(element: Element): string {
  const code = Number.parseInt(element.attribs['w:char'] ?? '', 16);
  if (Number.isNaN(code) || code > 0xffff) return ' ';
  const isPrivate = code >= PRIVATE_USE_START && code <= PRIVATE_USE_END;
  const inFont = isPrivate ? code - PRIVATE_USE_START : code;
  const font = BY_FONT.get((element.attribs['w:font'] ?? '').toLowerCase());
  if (font !== undefined) return font.get(inFont) ?? ' ';
  return isPrivate || inFont < 0x20 ? ' ' : String.fromCharCode(inFont);
}
