import type { Span } from '@toetssteen/document';
import { useState } from 'preact/hooks';

/** What is looked at, and where the reader came from: the other side goes along. */
export interface Selection {
  /** Id of the row. */
  readonly row?: string;
  /** The passage to bring into sight. */
  readonly span?: Span;
  /** From the editor the other side goes along, but the caret keeps the focus. */
  readonly from: 'checklist' | 'document' | 'editor';
  /** Counts up, so that the same passage can be asked for twice. */
  readonly turn: number;
}

export interface Selecting {
  readonly selection: Selection;
  /** Ids of the rows that are open. */
  readonly open: ReadonlySet<string>;
  readonly toggle: (row: string) => void;
  readonly openAll: (rows: readonly string[]) => void;
  readonly showPassage: (row: string, span: Span) => void;
  readonly showRow: (row: string, from: 'document' | 'editor') => void;
}

export function useSelection(): Selecting {
  const [selection, setSelection] = useState<Selection>({ from: 'checklist', turn: 0 });
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  return {
    selection,
    open,
    toggle(row) {
      const opens = !open.has(row);
      setOpen((before) => (opens ? new Set([...before, row]) : without(before, row)));
      if (opens) setSelection(({ turn }) => ({ row, from: 'checklist', turn }));
    },
    openAll: (rows) => setOpen(new Set(rows)),
    showPassage: (row, span) =>
      setSelection(({ turn }) => ({ row, span, from: 'checklist', turn: turn + 1 })),
    showRow(row, from) {
      setOpen((before) => new Set([...before, row]));
      setSelection(({ turn }) => ({ row, from, turn: turn + 1 }));
    },
  };
}

function without<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  return new Set([...set].filter((each) => each !== item));
}
