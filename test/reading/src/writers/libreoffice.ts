import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { convertOffice } from '../../../writers/convert-office.ts';
import { escapeMarkup } from '../../../writers/escape.ts';
import { atNoteMarks, type KnownBlock, type KnownText } from '../known-text.ts';
import { columnWidth, type Layout } from '../layouts.ts';
import { fodtStyles } from './fodt-styles.ts';
import type { Writer } from './writer.ts';

/** A flat OpenDocument text (one XML file) with real heads, columns, notes and hyphenation, printed by LibreOffice. */
export const libreoffice: Writer = {
  id: 'libreoffice',
  async write(text, layout, folder) {
    const source = join(folder, 'made.fodt');
    await writeFile(source, fodtOf(text, layout));
    return convertOffice(source, 'pdf', folder);
  },
};

function fodtOf(text: KnownText, layout: Layout): string {
  const context = { text, layout, boxes: 0, sections: 0 };
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
${fodtStyles(text, layout)}
<office:body><office:text>
<text:h text:style-name="Heading_1" text:outline-level="1">${escapeMarkup(text.title)}</text:h>
${bodyOf(context)}
</office:text></office:body></office:document>`;
}

interface Context {
  readonly text: KnownText;
  readonly layout: Layout;
  /** Numbers for the names of frames and sections, which must differ. */
  boxes: number;
  sections: number;
}

function bodyOf(context: Context): string {
  const { text, layout } = context;
  if (layout.columns === 1) return text.blocks.map((block) => blockOf(block, context)).join('\n');
  const parts: { readonly heading?: KnownBlock; readonly blocks: KnownBlock[] }[] = [{ blocks: [] }];
  for (const block of text.blocks) {
    if (layout.across && block.kind === 'heading' && block.level === 2) {
      parts.push({ heading: block, blocks: [] });
    } else parts.at(-1)?.blocks.push(block);
  }
  return parts
    .map(({ heading, blocks }) => {
      context.sections++;
      const inside = blocks.map((block) => blockOf(block, context)).join('\n');
      const before = heading === undefined ? '' : blockOf(heading, context);
      return `${before}<text:section text:style-name="Columns" text:name="S${context.sections}">${inside}</text:section>`;
    })
    .join('\n');
}

function blockOf(block: KnownBlock, context: Context): string {
  switch (block.kind) {
    case 'heading':
      return `<text:h text:style-name="Heading_${block.level}" text:outline-level="${block.level}">${escapeMarkup(block.text)}</text:h>`;
    case 'paragraph':
      return `<text:p text:style-name="Body">${withNotes(block.text, context.text)}</text:p>`;
    case 'list': {
      const items = block.items.map(({ text, items: inner }) => {
        const nested = inner?.map((each) => itemOf(each.text)).join('');
        return itemOf(text, nested === undefined ? '' : `<text:list>${nested}</text:list>`);
      });
      return `<text:list text:style-name="${block.ordered ? 'Numbers' : 'Bullets'}">${items.join('')}</text:list>`;
    }
    case 'table': {
      const rows = block.rows.map((cells, index) => {
        const style = index === 0 ? 'Cell_Head' : 'Cell';
        const written = cells.map(
          (cell) =>
            `<table:table-cell office:value-type="string"><text:p text:style-name="${style}">${escapeMarkup(cell)}</text:p></table:table-cell>`,
        );
        return `<table:table-row>${written.join('')}</table:table-row>`;
      });
      return `<table:table table:name="Overview"><table:table-column table:number-columns-repeated="4"/>${rows.join('')}</table:table><text:p text:style-name="Body"/>`;
    }
    case 'box':
      return boxOf(block, context);
  }
}

function itemOf(text: string, nested = ''): string {
  return `<text:list-item><text:p text:style-name="Item">${escapeMarkup(text)}</text:p>${nested}</text:list-item>`;
}

function withNotes(paragraph: string, text: KnownText): string {
  return atNoteMarks(paragraph)
    .map((part, index) => {
      if (index % 2 === 0) return escapeMarkup(part);
      const note = escapeMarkup(text.notes[Number(part) - 1] ?? '');
      return `<text:note text:id="n${part}" text:note-class="footnote"><text:note-citation>${part}</text:note-citation><text:note-body><text:p text:style-name="Note">${note}</text:p></text:note-body></text:note>`;
    })
    .join('');
}

/** The frame hangs on an empty paragraph: in the column it takes its place there, in the bar it stands beside it. */
function boxOf(block: KnownBlock & { kind: 'box' }, context: Context): string {
  context.boxes++;
  const { layout } = context;
  const { page } = layout;
  const place =
    layout.boxes === 'bar'
      ? `svg:x="${page.width - page.margin.right + 6}mm" svg:y="0mm" svg:width="${page.margin.right - 20}mm"`
      : `svg:width="${columnWidth(layout).toFixed(1)}mm"`;
  const paragraphs = block.paragraphs.map(
    (each) => `<text:p text:style-name="Box_Text">${escapeMarkup(each)}</text:p>`,
  );
  return `<text:p text:style-name="Anchor"><draw:frame draw:style-name="Box" draw:name="Box${context.boxes}" text:anchor-type="paragraph" ${place}><draw:text-box fo:min-height="10mm"><text:p text:style-name="Box_Title">${escapeMarkup(block.title)}</text:p>${paragraphs.join('')}</draw:text-box></draw:frame></text:p>`;
}
