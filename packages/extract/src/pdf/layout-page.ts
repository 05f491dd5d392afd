import { findRegions } from './columns.ts';
import { splitNotes } from './footnotes.ts';
import type { Furniture } from './furniture.ts';
import { groupLines, type ListState } from './group-lines.ts';
import type { Group } from './groups.ts';
import { freeSpace, isFull, measure } from './line-breaks.ts';
import { makeLines } from './lines.ts';
import { foldTables } from './tagged-tables.ts';
import type { Direction, PageText } from './types.ts';

/** A group in the flow of its page. */
export interface LaidGroup {
  readonly group: Group;
  readonly page: PageText;
  readonly direction: Direction;
  /** See {@link PdfBlock}. */
  readonly aside: boolean;
  readonly opensRegion: boolean;
  readonly closesRegion: boolean;
  readonly full: boolean;
  readonly free: number;
  /** Set on footnotes. */
  readonly sign?: string;
  /** Numbers and signs of the notes on the page. */
  readonly notes: ReadonlySet<string>;
}

/** Puts the text of a page in reading order: regions, in them groups of lines, then the notes, then turned text. */
export function layoutPage(
  page: PageText,
  furniture: Furniture,
  bodySize: number,
  lists: ListState,
): LaidGroup[] {
  const flow: LaidGroup[] = [];
  const notes: LaidGroup[] = [];
  const signs = new Set<string>();
  for (const [index, layer] of page.layers.entries()) {
    const aside = index > 0;
    const turned = layer.direction === 1 || layer.direction === 3;
    const common = { page, direction: layer.direction, notes: signs };
    const fragments = foldTables(layer.fragments.filter((fragment) => !furniture.has(fragment)));
    for (const region of findRegions(fragments, bodySize)) {
      const lines = makeLines(region.fragments);
      const split = splitNotes(lines, bodySize, turned ? page.width : page.height);
      const groups = groupLines(split.text, bodySize, aside ? { open: [] } : lists);
      const measured = measure(lines);
      for (const [at, group] of groups.entries()) {
        const last = group.kind === 'table' ? undefined : group.lines.at(-1);
        flow.push({
          ...common,
          group,
          aside,
          opensRegion: at === 0,
          closesRegion: at === groups.length - 1,
          full: last !== undefined && isFull(last, measured),
          free: last === undefined ? 0 : freeSpace(last, measured),
        });
      }
      for (const { sign, lines: noteLines } of split.notes) {
        signs.add(sign);
        const group: Group = { kind: 'text', lines: noteLines, level: 0 };
        notes.push({
          ...common,
          group,
          aside: true,
          opensRegion: false,
          closesRegion: false,
          full: false,
          free: 0,
          sign,
        });
      }
    }
  }
  return [...flow.filter((laid) => !laid.aside), ...notes, ...flow.filter((laid) => laid.aside)];
}
