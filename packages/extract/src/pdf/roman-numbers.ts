const DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** Value of a Roman number below 400, in either case; the text is known to hold such digits only. */
export function romanValue(text: string): number {
  const digits = [...text.toLowerCase()].map((digit) => DIGITS[digit] ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}
