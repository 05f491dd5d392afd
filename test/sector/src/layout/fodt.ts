import { escapeMarkup } from '../../../writers/escape.ts';
import { fodtStyles } from './fodt-styles.ts';
import { A4, type Look, type Sheet, WORDS } from './page.ts';
import { type Element, elementsOf, isElement, isRight, type Node, rowsOf, textOf } from './tree.ts';

/** A flat OpenDocument text (one XML file), for LibreOffice to print or to save as DOCX. */
export function fodtOf(sheet: Sheet, look: Look): string {
  const [first, ...rest] = sheet.blocks;
  // After a cover the first block brings back the pages with head and foot.
  const blocks =
    look.cover && first !== undefined
      ? [blockOf(first, 'Start'), ...rest.map((each) => blockOf(each))]
      : sheet.blocks.map((each) => blockOf(each));
  const body =
    look.columns === 1
      ? blocks.join('\n')
      : `<text:section text:style-name="Columns" text:name="S1">${blocks.join('\n')}</text:section>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
${fodtStyles(sheet, look)}
<office:body><office:text>
${look.cover ? coverOf(sheet) : headingOf(1, escapeMarkup(sheet.title))}
${look.contents ? contentsOf(sheet) : ''}
${body}
</office:text></office:body></office:document>`;
}

function coverOf({ title, subtitle }: Sheet): string {
  const bars = [
    { y: 0, height: 62 },
    { y: A4.height - 18, height: 18 },
  ].map(
    ({ y, height }) =>
      `<draw:rect text:anchor-type="page" text:anchor-page-number="1" draw:z-index="0" draw:style-name="Bar" svg:x="0mm" svg:y="${y}mm" svg:width="${A4.width}mm" svg:height="${height}mm"/>`,
  );
  return `${bars.join('')}${headingOf(1, escapeMarkup(title), 'Cover_Title')}<text:p text:style-name="Subtitle">${escapeMarkup(subtitle)}</text:p>`;
}

function contentsOf({ blocks, language }: Sheet): string {
  const chapters = blocks
    .filter(({ tag }) => tag === 'h2')
    .map((each) => `<text:p text:style-name="Contents">${escapeMarkup(textOf(each))}</text:p>`);
  return `<text:p text:style-name="Contents_Title">${WORDS[language].contents}</text:p>${chapters.join('')}`;
}

function headingOf(level: number, text: string, style = `Heading_20_${level}`): string {
  return `<text:h text:style-name="${style}" text:outline-level="${level}">${text}</text:h>`;
}

/** @param variant style of the block when it is the first after a cover */
function blockOf(block: Element, variant?: 'Start'): string {
  const inside = block.children.map(inlineOf).join('');
  switch (block.tag) {
    case 'h2':
      return headingOf(2, inside, variant === undefined ? undefined : 'Heading_Start');
    case 'h3':
    case 'h4':
      return headingOf(Number(block.tag.slice(1)), inside);
    case 'ul':
    case 'ol':
      return listOf(block);
    case 'table':
      return tableOf(block);
    case 'blockquote':
      return elementsOf(block)
        .map((each) => `<text:p text:style-name="Quotation">${each.children.map(inlineOf).join('')}</text:p>`)
        .join('');
    case 'hr':
      return '<text:p text:style-name="Body">* * *</text:p>';
    default:
      return `<text:p text:style-name="${variant === undefined ? 'Body' : 'Body_Start'}">${inside}</text:p>`;
  }
}

function listOf(list: Element): string {
  const style = list.tag === 'ol' ? 'Numbers' : 'Bullets';
  const items = elementsOf(list).map((item, index) => {
    const start =
      index === 0 && list.attributes.start !== undefined
        ? ` text:start-value="${list.attributes.start}"`
        : '';
    return `<text:list-item${start}>${itemOf(item)}</text:list-item>`;
  });
  return `<text:list text:style-name="${style}">${items.join('')}</text:list>`;
}

/** In a loose list the words stand in paragraphs of their own, in a tight one between the lists inside. */
function itemOf({ children }: Element): string {
  const parts: string[] = [];
  let words = '';
  const flush = () => {
    if (words.trim() !== '') parts.push(`<text:p text:style-name="Item">${words.trim()}</text:p>`);
    words = '';
  };
  for (const child of children) {
    if (isElement(child) && (child.tag === 'ul' || child.tag === 'ol')) {
      flush();
      parts.push(listOf(child));
    } else if (isElement(child) && child.tag === 'p') {
      flush();
      words = child.children.map(inlineOf).join('');
      flush();
    } else words += inlineOf(child);
  }
  flush();
  return parts.join('');
}

function tableOf(table: Element): string {
  const rows = rowsOf(table).map(elementsOf);
  const columns = (rows[0] ?? []).map((_, column) => {
    const longest = Math.max(...rows.map((row) => textOf(row[column] ?? '').length));
    return `<table:table-column table:style-name="W${Math.min(Math.max(longest, 8), 45)}"/>`;
  });
  const [head = '', ...body] = rows.map((cells, index) => {
    const written = cells.map((cell) => {
      const style = `Cell${index === 0 ? '_Head' : ''}${isRight(cell) ? '_Right' : ''}`;
      return `<table:table-cell table:style-name="${index === 0 ? 'Box_Head' : 'Box'}" office:value-type="string"><text:p text:style-name="${style}">${cell.children.map(inlineOf).join('')}</text:p></table:table-cell>`;
    });
    return `<table:table-row table:style-name="Row">${written.join('')}</table:table-row>`;
  });
  return `<table:table table:style-name="Table">${columns.join('')}<table:table-header-rows>${head}</table:table-header-rows>${body.join('')}</table:table><text:p text:style-name="After_Table"/>`;
}

function inlineOf(node: Node): string {
  if (!isElement(node)) return escapeMarkup(node.replace(/\s+/gu, ' '));
  const inside = node.children.map(inlineOf).join('');
  if (node.tag === 'strong') return `<text:span text:style-name="Strong">${inside}</text:span>`;
  if (node.tag === 'em') return `<text:span text:style-name="Emphasis">${inside}</text:span>`;
  return node.tag === 'br' ? '<text:line-break/>' : inside;
}
