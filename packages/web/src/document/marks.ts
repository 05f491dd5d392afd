import type { Span } from '@toetssteen/document';
import type { Passage } from '@toetssteen/scorer';
import { type CheckGroup, type CheckRow, evidenceOf } from '../checklist/rows.ts';

export type Look = 'present' | 'doubtful' | 'near' | 'attribute';

/** A passage of the text with the rows that it matters to. */
export interface Mark {
  readonly span: Span;
  /** The strongest of its rows' looks. */
  readonly look: Look;
  readonly rows: readonly CheckRow[];
  /** It belongs to the row that is looked at. */
  readonly selected: boolean;
  /** Words that met an indicator of the row that is looked at. */
  readonly words: readonly Span[];
}

const STRENGTH: readonly Look[] = ['near', 'attribute', 'doubtful', 'present'];

/**
 * The passages to mark: all evidence, and of the row that is looked at the nearest ones as well. In the order of the text.
 *
 * @param shown whether what was found for a row may be shown
 */
export function marksOf(
  groups: readonly CheckGroup[],
  selected: string | undefined,
  shown: (row: CheckRow) => boolean,
): readonly Mark[] {
  const marks = new Map<string, Mark>();
  const add = (row: CheckRow, passage: Passage, look: Look) => {
    const key = `${passage.span.start} ${passage.span.end}`;
    const known = marks.get(key);
    const isSelected = row.row.id === selected;
    const words = isSelected && 'words' in passage ? (passage.words as readonly Span[]) : [];
    marks.set(key, {
      span: passage.span,
      look: known === undefined || STRENGTH.indexOf(look) > STRENGTH.indexOf(known.look) ? look : known.look,
      rows: known === undefined ? [row] : known.rows.includes(row) ? known.rows : [...known.rows, row],
      selected: isSelected || known?.selected === true,
      words: [...(known?.words ?? []), ...words],
    });
  };
  for (const { rows } of groups) {
    for (const row of rows.filter(shown)) {
      for (const passage of evidenceOf(row)) add(row, passage, lookOf(row));
      if (row.row.id === selected)
        for (const passage of row.finding?.nearest ?? []) add(row, passage, 'near');
    }
  }
  return [...marks.values()].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function lookOf({ row, finding }: CheckRow): Look {
  if (row.kind === 'attribute') return 'attribute';
  return finding?.status === 'present' ? 'present' : 'doubtful';
}
