import { romanValue } from './roman-numbers.ts';

/** What opens a list item. */
export interface ListMarker {
  /** `bullet:•`, `number`, `letter`, `roman`: items of one list share it. */
  readonly style: string;
  /** 1 for "1.", "a)" and "i."; 0 for bullets. */
  readonly ordinal: number;
  /** Length of the marker with the space after it, in UTF-16 units. */
  readonly length: number;
}

/** Dots, squares, arrows, dashes, ticks, and the private codes that symbol fonts give them. */
const BULLET =
  /^(?:[•‣⁃▪▫■□●○◦◆◇►▶▸➢➤✓✔❖➔→·∙»›\u{F0A7}\u{F0B7}\u{F0D8}\u{F0FC}\u{F076}\u{F02D}\u{F0A8}\u{F06E}\u{F071}]|[-–—*](?= )|o(?= \p{L}))\s*/u;
const NUMBER = /^\(?(\d{1,2})[.)](?:\s+|$)/u;
const LETTER = /^\(?([a-z])[.)](?:\s+|$)/u;
const ROMAN = /^\(?((?:x{0,2})(?:ix|iv|v?i{0,3}))[.)](?:\s+|$)/u;

/** The marker at the start of a line, as each style it could be in: "i." is a letter and a Roman number. */
export function listMarkers(text: string): ListMarker[] {
  const bullet = BULLET.exec(text);
  if (bullet !== null) {
    return [{ style: `bullet:${text.charAt(0)}`, ordinal: 0, length: bullet[0].length }];
  }
  const markers: ListMarker[] = [];
  const number = NUMBER.exec(text);
  if (number !== null)
    markers.push({ style: 'number', ordinal: Number(number[1]), length: number[0].length });
  const letter = LETTER.exec(text);
  if (letter !== null) {
    const ordinal = (letter[1] as string).charCodeAt(0) - 'a'.charCodeAt(0) + 1;
    markers.push({ style: 'letter', ordinal, length: letter[0].length });
  }
  const roman = ROMAN.exec(text);
  if (roman?.[1]) markers.push({ style: 'roman', ordinal: romanValue(roman[1]), length: roman[0].length });
  return markers;
}

/** A fragment that is a marker and nothing else, as where the text hangs at a tab. */
export function isBareMarker(text: string): boolean {
  return text.length <= 5 && listMarkers(`${text} `).some((marker) => marker.length >= text.length);
}
