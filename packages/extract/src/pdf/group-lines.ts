import { endsDrawnItem, isSetIn, sameEdge } from './drawn-bullets.ts';
import type { Group, TextGroup } from './groups.ts';
import { breaksBetween, endsSentence, type Measure, measure } from './line-breaks.ts';
import { isBareMarker, type ListMarker, listMarkers } from './list-markers.ts';
import { findTables } from './tables.ts';
import type { Line } from './types.ts';

/** In parts of the type size. */
const SAME_INDENT = 0.7;
/** How many lines ahead the next item of a list is looked for. */
const LOOK_AHEAD = 60;
/** Type larger than the running text by this factor is a heading's, not a list item's. */
const LARGER = 1.12;
/** Dashes and letters that can also open a line by chance. */
const DOUBTFUL_BULLET = /^(?:[-–—*o·]) /u;

/** A list that is open: it may go on in the next column or on the next page. */
interface OpenList {
  readonly x: number;
  readonly style: string;
  readonly ordinal: number;
}

/** What is remembered from region to region. */
export interface ListState {
  open: readonly OpenList[];
}

/** Cuts the lines of a region into paragraphs, list items and tables. */
export function groupLines(lines: readonly Line[], bodySize: number, state: ListState): Group[] {
  const groups: Group[] = [];
  for (const part of findTables(lines)) {
    if (part.kind === 'table') groups.push(part);
    else groups.push(...groupText(part.lines, measure(lines), bodySize, state));
  }
  return groups;
}

function groupText(
  lines: readonly Line[],
  measured: Measure,
  bodySize: number,
  state: ListState,
): TextGroup[] {
  const groups: { kind: TextGroup['kind']; lines: Line[]; level: number; marker?: ListMarker }[] = [];
  const [first] = lines;
  // A list that goes on from the column before has no text above it.
  let setIn = first !== undefined && lines.some((line) => isSetIn(first, line));
  for (const [index, line] of lines.entries()) {
    const group = groups.at(-1);
    const above = lines[index - 1];
    if (above !== undefined) setIn = isSetIn(line, above) || (setIn && sameEdge(line, above));
    const tagItem = line.tag?.item ?? 0;
    const goesOnInItem = tagItem !== 0 && tagItem === group?.lines[0]?.tag?.item;
    const marker = goesOnInItem ? undefined : markerOf(lines, index, measured, bodySize, state);
    if (marker !== undefined) {
      const level =
        line.tag !== null && line.tag.listDepth > 0 ? line.tag.listDepth : openItem(state, line, marker);
      groups.push({ kind: 'list-item', lines: [line], level, marker });
    } else if (group !== undefined && goesOn(group, line, setIn, measured)) {
      group.lines.push(line);
    } else if (tagItem !== 0 && (line.tag?.heading ?? 0) === 0) {
      // The bullet was drawn, not written, or this is a further paragraph of the item.
      groups.push({ kind: 'list-item', lines: [line], level: Math.max(1, line.tag?.listDepth ?? 1) });
    } else {
      if (line.x0 <= (state.open[0]?.x ?? 0) + SAME_INDENT * line.size && line.size >= bodySize) {
        state.open = state.open.filter((list) => list.style === 'number' || list.style === 'letter');
      }
      groups.push({ kind: 'text', lines: [line], level: 0 });
    }
  }
  return groups;
}

/** @param setIn the line is part of a stretch that is set in from the text above */
function goesOn(group: TextGroup, line: Line, setIn: boolean, measured: Measure): boolean {
  if (group.kind === 'text') {
    const ends = setIn && line.tag === null && endsDrawnItem(group.lines, line, measured);
    return !ends && !breaksBetween(group.lines, line, measured);
  }
  const first = group.lines[0] as Line;
  const last = group.lines.at(-1) as Line;
  if (first.tag !== null && first.tag.item !== 0) return first.tag.item === line.tag?.item;
  const hang = textStart(first, group.marker);
  const near = SAME_INDENT * line.size;
  if (line.x0 < first.x0 - near) return false;
  // A line at the text of the item goes on even if it stands further right than its first line.
  const inside =
    group.lines.length === 1 ? [{ ...first, x0: line.x0 >= hang - near ? line.x0 : first.x0 }] : group.lines;
  if (breaksBetween(inside, line, measured)) return false;
  if (line.x0 >= hang - near) return true;
  const hangs = group.lines.slice(1).some((other) => other.x0 >= hang - near);
  return !hangs && !endsSentence(last.text);
}

function textStart(line: Line, marker: ListMarker | undefined): number {
  const [sign, text] = line.fragments;
  if (sign !== undefined && text !== undefined && isBareMarker(sign.text)) return text.x0;
  return line.x0 + (marker?.length ?? 0) * 0.5 * line.size;
}

/** The marker that opens an item at this line, or none: a number after a line break may belong to its sentence. */
function markerOf(
  lines: readonly Line[],
  index: number,
  measured: Measure,
  bodySize: number,
  state: ListState,
): ListMarker | undefined {
  const line = lines[index] as Line;
  const found = listMarkers(line.text);
  const tag = line.tag;
  if (found.length === 0 || (tag?.heading ?? 0) > 0) return undefined;
  if (tag !== null && tag.item !== 0) return found[0];
  if (line.size > LARGER * bodySize) return undefined;
  const previous = lines[index - 1];
  const [first] = found;
  if (first?.style.startsWith('bullet')) {
    if (!DOUBTFUL_BULLET.test(line.text)) return first;
    const alone = previous === undefined || endsSentence(previous.text) || isApart(previous, line, measured);
    return alone || siblings(lines, index, first).length > 0 ? first : undefined;
  }
  if (previous !== undefined && !endsSentence(previous.text) && !isApart(previous, line, measured)) {
    const sameList =
      previous.x0 > line.x0 + SAME_INDENT * line.size || /(?:,|;|\ben|\bof|\band|\bor)$/u.test(previous.text);
    if (!sameList && listMarkers(previous.text).length === 0) return undefined;
  }
  if (line.bold) return undefined;
  return found.find((marker) => {
    const follows = state.open.some(
      (list) => list.style === marker.style && list.ordinal + 1 === marker.ordinal,
    );
    const next = siblings(lines, index, marker).some((other) => other.ordinal === marker.ordinal + 1);
    return follows || (marker.ordinal === 1 && next) || (next && index === 0);
  });
}

function isApart(previous: Line, line: Line, { pitch }: Measure): boolean {
  return line.baseline - previous.baseline > 1.2 * pitch * line.size;
}

/** Markers of the same style at the same indent further down. */
function siblings(lines: readonly Line[], index: number, marker: ListMarker): ListMarker[] {
  const line = lines[index] as Line;
  return lines
    .slice(index + 1, index + 1 + LOOK_AHEAD)
    .filter((other) => Math.abs(other.x0 - line.x0) <= SAME_INDENT * line.size)
    .flatMap((other) => listMarkers(other.text))
    .filter((other) => other.style === marker.style);
}

/** Notes the item in the open lists. @returns its depth */
function openItem(state: ListState, line: Line, marker: ListMarker): number {
  const near = SAME_INDENT * line.size;
  const own = state.open.findLastIndex(
    (list) => list.style === marker.style && (marker.ordinal === 0 || list.ordinal + 1 === marker.ordinal),
  );
  const outer = state.open.filter((list, index) => (own !== -1 ? index < own : list.x < line.x0 - near));
  state.open = [...outer, { x: line.x0, style: marker.style, ordinal: marker.ordinal }];
  return state.open.length;
}
