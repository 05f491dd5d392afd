import type { KnownText } from './known-text.ts';
import { adaptText, type Layout } from './layouts.ts';

/** What must come back when a made file is read. Stands beside the file as JSON. */
export interface Expected {
  readonly writer: string;
  readonly layout: string;
  readonly language: 'nl' | 'en';
  readonly columns: number;
  readonly pages: number;
  readonly headings: readonly Heading[];
  /** What has one right place in the order. */
  readonly flow: readonly Stretch[];
  /** Notes and boxes: wholes of their own, which may be read at more than one place of the order. */
  readonly asides: readonly (readonly Stretch[])[];
  /** Running heads and feet, once for each page. */
  readonly furniture: readonly string[];
}

export interface Heading {
  readonly level: number;
  readonly text: string;
}

export interface Stretch {
  readonly kind: 'heading' | 'paragraph' | 'list-item' | 'table-row' | 'note' | 'box-title';
  /** `{1}` is a mark (of a note, of a list item) that may be read or left out. */
  readonly text: string;
}

export function expectedOf(original: KnownText, layout: Layout, writer: string, pages: number): Expected {
  const text = adaptText(original, layout);
  const title: Stretch = { kind: 'heading', text: text.title };
  const boxes = text.blocks.flatMap((block) => (block.kind === 'box' ? [block] : []));
  return {
    writer,
    layout: layout.id,
    language: text.language,
    columns: layout.columns,
    pages,
    headings: [
      { level: 1, text: text.title },
      ...text.blocks.flatMap((block) =>
        block.kind === 'heading' ? [{ level: block.level, text: block.text }] : [],
      ),
    ],
    flow: [title, ...text.blocks.flatMap(stretchesOf)],
    asides: [
      ...text.notes.map((note, index): Stretch[] => [{ kind: 'note', text: `{${index + 1}} ${note}` }]),
      ...boxes.map((box): Stretch[] => [
        { kind: 'box-title', text: box.title },
        ...box.paragraphs.map((paragraph): Stretch => ({ kind: 'paragraph', text: paragraph })),
      ]),
    ],
    furniture: Array.from({ length: pages }, (_, index) => [
      text.runningHead,
      layout.foot === 'number' ? `${index + 1}` : `${text.page} ${index + 1} ${text.of} ${pages}`,
    ]).flat(),
  };
}

function stretchesOf(block: KnownText['blocks'][number]): Stretch[] {
  switch (block.kind) {
    case 'box':
      return [];
    case 'table':
      return block.rows.map((cells) => ({ kind: 'table-row', text: cells.join(' ') }));
    case 'list':
      return block.items.flatMap((item, index): Stretch[] => [
        { kind: 'list-item', text: block.ordered ? `{${index + 1}} ${item.text}` : item.text },
        ...(item.items ?? []).map((inner): Stretch => ({ kind: 'list-item', text: inner.text })),
      ]);
    default:
      return [{ kind: block.kind, text: block.text }];
  }
}
