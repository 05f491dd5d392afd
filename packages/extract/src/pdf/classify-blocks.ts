import { type HeadingContext, type HeadingStyle, headingLevels, headingStyle } from './headings.ts';
import type { LaidGroup } from './layout-page.ts';
import { joinRow } from './lines.ts';
import { settleMarks } from './note-text.ts';
import { boxOnPage } from './page-frame.ts';
import type { Line, PdfBlock, PlacedLine, TableRow } from './types.ts';

/** Between the cells of a row. */
const CELL_SEPARATOR = ' | ';

/** Decides what each group is: heading with its level, list item, row of a table, footnote or paragraph. */
export function classifyBlocks(laid: readonly LaidGroup[], context: HeadingContext): PdfBlock[] {
  const styles = new Map<LaidGroup, HeadingStyle>();
  for (const each of laid) {
    if (each.group.kind === 'table' || each.aside) continue;
    const style = headingStyle(each.group, context);
    if (style !== undefined) styles.set(each, style);
  }
  const levels = headingLevels([...styles.values()]);
  const levelOf = new Map([...styles.keys()].map((each, index) => [each, levels[index] ?? 1]));
  return laid.flatMap((each) => blocksOf(each, levelOf.get(each)));
}

function blocksOf(laid: LaidGroup, headingLevel: number | undefined): PdfBlock[] {
  const { group, aside, opensRegion, closesRegion, full, free, sign } = laid;
  if (group.kind === 'table') return group.rows.map((row) => rowBlock(row, laid));
  const first = group.lines[0] as Line;
  const lines = group.lines.map((line) => placeLine(line, laid));
  const common = { size: first.size, bold: first.bold, aside, opensRegion, closesRegion, full, free };
  if (sign !== undefined) {
    const numbered = lines.map((line, index) => (index === 0 ? withSign(line, first, sign) : line));
    return [{ ...common, kind: 'footnote', level: 0, lines: numbered }];
  }
  if (headingLevel !== undefined) return [{ ...common, kind: 'heading', level: headingLevel, lines }];
  if (group.kind === 'list-item') {
    const item = lines.map((line, index) =>
      index === 0
        ? { ...line, text: line.text.slice(markerLength(line.text, first, group.marker?.length ?? 0)) }
        : line,
    );
    return [{ ...common, kind: 'list-item', level: group.level, lines: item }];
  }
  return [{ ...common, kind: 'paragraph', level: 0, lines }];
}

/** A marker was measured in the text before marks were put back; it stands at the start, where none is. */
function markerLength(text: string, line: Line, length: number): number {
  return text.startsWith(line.text.slice(0, length)) ? length : 0;
}

/** The number of a note stands before its text, parted by a space, however it was set. */
function withSign(line: PlacedLine, first: Line, sign: string): PlacedLine {
  if (first.marks[0]?.at === 0) return { ...line, text: `${sign} ${line.text}` };
  return { ...line, text: line.text.replace(/^(\d+)(?=\p{L})/u, '$1 ') };
}

function placeLine(line: Line, { page, direction, notes }: LaidGroup): PlacedLine {
  return {
    text: settleMarks(line.text, line.marks, notes),
    page: page.number,
    box: boxOnPage(line, direction, page.width, page.height),
    ...(line.confidence === undefined ? {} : { confidence: line.confidence }),
  };
}

function rowBlock({ cells }: TableRow, laid: LaidGroup): PdfBlock {
  const lines = cells.flatMap((cell, index) => {
    const own = cell.map((fragment) => placeLine(joinRow([fragment]), laid));
    const last = own.at(-1);
    if (last === undefined || index === cells.length - 1) return own;
    return [...own.slice(0, -1), { ...last, text: `${last.text}${CELL_SEPARATOR}` }];
  });
  const size = cells[0]?.[0]?.size ?? 0;
  const { aside } = laid;
  return {
    kind: 'table-row',
    level: 0,
    lines,
    size,
    bold: false,
    aside,
    opensRegion: false,
    closesRegion: false,
    full: false,
    free: 0,
  };
}
