import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** So many characters are enough to judge a page by: a text layer is garbled throughout or not at all. */
export const GARBLED_SAMPLE = 600;
/** So many characters are needed before the text of a page can be judged. */
const ENOUGH_CHARACTERS = 20;
/** Parts of the characters, letters or words from which on a text layer is no language. */
const STRANGE_CHARACTERS = 0.3;
const WORDLESS = 0.5;
/** Longest average of letters between spaces in a language that has spaces; German stays under 8. */
const LONG_WORDS = 25;
const ENOUGH_WORDS = 15;

/** Private use, controls, replacement character, unassigned. */
const STRANGE = /[\p{Co}\p{Cc}\p{Cn}\u{FFFD}]/gu;
/** Scripts written without spaces, or without vowels. */
const OTHER_SCRIPT = /[\p{L}--\p{Script=Latin}]/v;
const VOWEL = /[aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüý]/iu;

/** Whether the text layer of a page is there but says nothing: wrong encoding, no spaces, no words. */
export function isGarbled(text: string): boolean {
  const solid = text.replace(/\s/gu, '');
  if (solid.length < ENOUGH_CHARACTERS) return false;
  if ((solid.match(STRANGE)?.length ?? 0) > STRANGE_CHARACTERS * solid.length) return true;
  const words = text.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  if (words.length === 0 || OTHER_SCRIPT.test(text)) return false;
  const letters = words.reduce((sum, word) => sum + (word.match(/\p{L}/gu)?.length ?? 0), 0);
  if (letters > 200 && letters / words.length > LONG_WORDS) return true;
  const long = words.filter((word) => (word.match(/\p{L}/gu)?.length ?? 0) >= 4);
  if (long.length < ENOUGH_WORDS) return false;
  const strange = long.filter((word) => !VOWEL.test(word) || /\p{L}\d\p{L}/u.test(word));
  return strange.length > WORDLESS * long.length;
}

/** The drawing list of a page as pdf.js gives it. */
export interface DrawingList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Operators that leave something to see, apart from text. */
const DRAWS = new Set<number>([
  OPS.shadingFill,
  OPS.paintImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintImageMaskXObjectRepeat,
  OPS.paintImageXObjectRepeat,
  OPS.paintInlineImageXObject,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintSolidColorImageMask,
  OPS.constructPath,
]);

/** `constructPath` carries how the path is painted as its first argument; a path that only clips shows nothing. */
const UNSEEN_PATH = new Set<unknown>([OPS.endPath, OPS.clip, OPS.eoClip]);

/** Pictures narrower or lower than this, in points, are not looked for. */
const SEEN = 1;

/**
 * Whether a page without text shows anything. Pictures are kept out of the list (see `open-pdf.ts`); where one stood,
 * the unit square that a picture fills (ISO 32000-1, 8.9.5.1) was scaled up and then given back unused.
 */
export function drawsSomething({ fnArray, argsArray }: DrawingList): boolean {
  const scales: number[] = [];
  let scale = 1;
  for (const [index, operator] of fnArray.entries()) {
    if (DRAWS.has(operator)) {
      const painting = (argsArray[index] as readonly unknown[] | null)?.[0];
      if (operator !== OPS.constructPath || !UNSEEN_PATH.has(painting)) return true;
    }
    if (operator === OPS.showText && showsGlyphs(argsArray[index])) return true;
    if (operator === OPS.save) scales.push(scale);
    else if (operator === OPS.restore) scale = scales.pop() ?? 1;
    else if (operator === OPS.transform) {
      scale *= areaOf(argsArray[index]);
      const next = fnArray[index + 1];
      if ((next === undefined || next === OPS.restore) && scale > SEEN * SEEN) return true;
    }
  }
  return false;
}

/** Text that is drawn but was not read: it stands in an annotation. */
function showsGlyphs(args: unknown): boolean {
  const [glyphs] = args as readonly [readonly ({ readonly unicode?: string } | number | null)[]];
  return glyphs.some((glyph) => typeof glyph === 'object' && /\S/u.test(glyph?.unicode ?? ''));
}

/** By how much a matrix enlarges an area. */
function areaOf(matrix: unknown): number {
  const [a = 1, b = 0, c = 0, d = 1] = matrix as readonly number[];
  return Math.abs(a * d - b * c);
}
