export type NumberStyle = 'decimal' | 'lower-letter' | 'upper-letter' | 'lower-roman' | 'upper-roman';

const ALPHABET = 26;
/** Letters of Word go on as aa, bb, ..., at most this many. */
const MAX_LETTERS = 30;
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
/** Roman numerals above this have signs that no keyboard has. */
const MAX_ROMAN = 3999;

/** A number of a heading as it is printed. What a style cannot write is written in figures. */
export function formatNumber(value: number, style: NumberStyle): string {
  switch (style) {
    case 'lower-letter':
      return letters(value);
    case 'upper-letter':
      return letters(value).toUpperCase();
    case 'lower-roman':
      return roman(value);
    case 'upper-roman':
      return roman(value).toUpperCase();
    case 'decimal':
      return String(value);
  }
}

function letters(value: number): string {
  if (value < 1 || value > ALPHABET * MAX_LETTERS) return String(value);
  const letter = String.fromCharCode('a'.charCodeAt(0) + ((value - 1) % ALPHABET));
  return letter.repeat(Math.ceil(value / ALPHABET));
}

function roman(value: number): string {
  if (value < 1 || value > MAX_ROMAN) return String(value);
  let left = value;
  let text = '';
  for (const [worth, sign] of ROMAN) {
    for (; left >= worth; left -= worth) text += sign;
  }
  return text;
}
