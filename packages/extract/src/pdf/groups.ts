import type { ListMarker } from './list-markers.ts';
import type { Line, TableRow } from './types.ts';

/** Lines that belong together, before it is known which of them are headings. */
export type Group = TextGroup | TableGroup;

export interface TextGroup {
  readonly kind: 'text' | 'list-item';
  readonly lines: readonly Line[];
  /** Depth of a list item, else 0. */
  readonly level: number;
  readonly marker?: ListMarker;
}

export interface TableGroup {
  readonly kind: 'table';
  readonly rows: readonly TableRow[];
}
