/** At least four single characters, each after a space: "J A A R". */
const LETTERS = /^(?:\S ){3,}\S$/u;

/** Whether a text is one word whose letters were spaced out, which pdf.js takes for spaces. */
export function isLetterSpaced(text: string): boolean {
  return (
    text.charAt(1) === ' ' && LETTERS.test(text) && (text.match(/\p{L}/gu)?.length ?? 0) * 4 > text.length
  );
}

/** "J A A R" to "JAAR"; any other text as it is. */
export function joinLetters(text: string): string {
  return isLetterSpaced(text) ? text.replaceAll(' ', '') : text;
}
