import type { KnownBlock, KnownText } from './known-text.ts';

export interface Layout {
  readonly id: string;
  readonly columns: 1 | 2 | 3;
  /** Headings of level 2 stand across all columns; otherwise they stand in them. */
  readonly across: boolean;
  /** Where boxes stand: in their column, or in a bar beside the text. Absent: the layout leaves them out. */
  readonly boxes?: 'column' | 'bar';
  readonly tables: boolean;
  readonly notes: boolean;
  readonly numberedHeadings: boolean;
  /** The page number at the foot: alone, or as in `Page 3 of 8`. */
  readonly foot: 'number' | 'number-of-all';
  readonly face: 'serif' | 'sans';
  readonly page: PageSize;
  /** Points. */
  readonly size: number;
}

/** Millimetres. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
  readonly margin: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
}

/** Millimetres between two columns. */
export const COLUMN_GAP = 7;

const B5: PageSize = { width: 176, height: 250, margin: { top: 30, bottom: 30, left: 20, right: 20 } };
const A5: PageSize = { width: 148, height: 210, margin: { top: 24, bottom: 24, left: 20, right: 20 } };
const PLAIN = { across: false, tables: false, notes: false, numberedHeadings: false } as const;

export const LAYOUTS: readonly Layout[] = [
  {
    ...PLAIN,
    id: 'one-column',
    columns: 1,
    numberedHeadings: true,
    foot: 'number',
    face: 'serif',
    page: A5,
    size: 10,
  },
  { ...PLAIN, id: 'two-columns', columns: 2, foot: 'number-of-all', face: 'serif', page: B5, size: 11 },
  {
    ...PLAIN,
    id: 'two-columns-across',
    columns: 2,
    across: true,
    notes: true,
    foot: 'number',
    face: 'sans',
    page: B5,
    size: 11,
  },
  {
    ...PLAIN,
    id: 'three-columns-box',
    columns: 3,
    boxes: 'column',
    foot: 'number-of-all',
    face: 'sans',
    page: { width: 250, height: 176, margin: { top: 26, bottom: 26, left: 20, right: 20 } },
    size: 10,
  },
  {
    ...PLAIN,
    id: 'table-notes',
    columns: 1,
    tables: true,
    notes: true,
    foot: 'number-of-all',
    face: 'serif',
    page: A5,
    size: 10,
  },
  {
    ...PLAIN,
    id: 'side-bar',
    columns: 1,
    boxes: 'bar',
    foot: 'number',
    face: 'sans',
    page: { ...B5, margin: { ...B5.margin, right: 68 } },
    size: 10,
  },
];

/** Millimetres. */
function textWidth({ width, margin }: PageSize): number {
  return width - margin.left - margin.right;
}

/** Millimetres. */
export function columnWidth({ page, columns }: Layout): number {
  return (textWidth(page) - COLUMN_GAP * (columns - 1)) / columns;
}

/** The text as this layout shows it: without what it leaves out, with its headings numbered where it numbers them. */
export function adaptText(text: KnownText, layout: Layout): KnownText {
  const counts = [0, 0];
  const shown = text.blocks.filter(
    ({ kind }) => (kind !== 'box' || layout.boxes !== undefined) && (kind !== 'table' || layout.tables),
  );
  const blocks = shown.map((block): KnownBlock => {
    if (block.kind === 'paragraph' && !layout.notes)
      return { ...block, text: block.text.replace(/\{\d+\}/gu, '') };
    if (block.kind !== 'heading' || !layout.numberedHeadings) return block;
    if (block.level === 2) counts.splice(0, 2, (counts[0] ?? 0) + 1, 0);
    else counts[1] = (counts[1] ?? 0) + 1;
    return { ...block, text: `${counts.slice(0, block.level - 1).join('.')} ${block.text}` };
  });
  return { ...text, blocks, notes: layout.notes ? text.notes : [] };
}
