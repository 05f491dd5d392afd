import { escapeMarkup } from '../../../writers/escape.ts';
import { LIST_STYLES } from '../../../writers/fodt-list-styles.ts';
import type { KnownText } from '../known-text.ts';
import { COLUMN_GAP, type Layout } from '../layouts.ts';

/** Everything of a flat OpenDocument text that stands before its body. */
export function fodtStyles(text: KnownText, layout: Layout): string {
  const family = layout.face === 'serif' ? 'Liberation Serif' : 'Liberation Sans';
  return `<office:font-face-decls>
<style:font-face style:name="Face" svg:font-family="'${family}'"/>
<style:font-face style:name="Small" svg:font-family="'Liberation Sans'"/>
<style:font-face style:name="OpenSymbol" svg:font-family="OpenSymbol"/>
</office:font-face-decls>
<office:styles>${paragraphStyles(text, layout)}${LIST_STYLES}
<text:notes-configuration text:note-class="footnote" style:num-format="1" text:start-value="0" text:start-numbering-at="document" text:citation-style-name="Mark" text:citation-body-style-name="Mark"/>
<style:style style:name="Mark" style:family="text"><style:text-properties style:text-position="super 60%"/></style:style>
</office:styles>
<office:automatic-styles>${automaticStyles(layout)}</office:automatic-styles>
<office:master-styles>
<style:master-page style:name="Standard" style:page-layout-name="Page">
<style:header><text:p text:style-name="Furniture">${escapeMarkup(text.runningHead)}</text:p></style:header>
<style:footer><text:p text:style-name="Furniture">${footOf(text, layout)}</text:p></style:footer>
</style:master-page></office:master-styles>`;
}

function footOf(text: KnownText, layout: Layout): string {
  const number = '<text:page-number text:select-page="current">1</text:page-number>';
  return layout.foot === 'number'
    ? number
    : `${text.page} ${number} ${text.of} <text:page-count>1</text:page-count>`;
}

function paragraphStyles({ language }: KnownText, { size }: Layout): string {
  const country = language === 'nl' ? 'NL' : 'GB';
  const styles: readonly (readonly [name: string, paragraph: string, text: string])[] = [
    ['Body', 'fo:text-align="justify" fo:margin-bottom="2.2mm"', ''],
    ['Item', 'fo:text-align="justify" fo:margin-bottom="1mm"', ''],
    ['Anchor', 'fo:margin-bottom="0mm"', 'fo:font-size="2pt"'],
    ['Heading_1', 'fo:margin-bottom="6mm"', 'fo:font-size="200%" fo:font-weight="bold" fo:hyphenate="false"'],
    [
      'Heading_2',
      'fo:margin-top="5mm" fo:margin-bottom="3mm" fo:keep-with-next="always"',
      'fo:font-size="150%" fo:font-weight="bold" fo:hyphenate="false"',
    ],
    [
      'Heading_3',
      'fo:margin-top="3mm" fo:margin-bottom="2mm" fo:keep-with-next="always"',
      'fo:font-size="115%" fo:font-weight="bold" fo:hyphenate="false"',
    ],
    ['Cell', '', 'fo:font-size="90%" fo:hyphenate="false"'],
    ['Cell_Head', '', 'fo:font-size="90%" fo:font-weight="bold" fo:hyphenate="false"'],
    ['Note', 'fo:margin-left="4mm" fo:text-indent="-4mm"', 'fo:font-size="80%"'],
    ['Box_Title', '', 'fo:font-size="90%" fo:font-weight="bold"'],
    ['Box_Text', 'fo:margin-bottom="1mm"', 'fo:font-size="90%"'],
    ['Furniture', '', 'style:font-name="Small" fo:font-size="8pt" fo:hyphenate="false"'],
  ];
  return `<style:default-style style:family="paragraph">
<style:paragraph-properties fo:line-height="140%" fo:hyphenation-ladder-count="no-limit"/>
<style:text-properties style:font-name="Face" fo:font-size="${size}pt" fo:language="${language}" fo:country="${country}" fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"/>
</style:default-style>
<style:style style:name="Standard" style:family="paragraph"/>
${styles
  .map(
    ([name, paragraph, characters]) =>
      `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties ${paragraph}/><style:text-properties ${characters}/></style:style>`,
  )
  .join('\n')}`;
}

/** Head and foot stand inside the page's margin: this part of it is theirs. Millimetres. */
const FURNITURE_HEIGHT = 10;

function automaticStyles({ page, columns, across, boxes }: Layout): string {
  const { top, bottom, left, right } = page.margin;
  const landscape = page.width > page.height ? 'landscape' : 'portrait';
  const wrap = boxes === 'bar' ? 'run-through' : 'none';
  const position =
    boxes === 'bar'
      ? 'style:horizontal-pos="from-left" style:horizontal-rel="page" style:vertical-pos="from-top" style:vertical-rel="paragraph"'
      : 'style:horizontal-pos="left" style:horizontal-rel="paragraph" style:vertical-pos="top" style:vertical-rel="paragraph"';
  return `<style:page-layout style:name="Page">
<style:page-layout-properties fo:page-width="${page.width}mm" fo:page-height="${page.height}mm" style:print-orientation="${landscape}" fo:margin-top="${top - FURNITURE_HEIGHT}mm" fo:margin-bottom="${bottom - FURNITURE_HEIGHT}mm" fo:margin-left="${left}mm" fo:margin-right="${right}mm"/>
<style:header-style><style:header-footer-properties fo:min-height="${FURNITURE_HEIGHT}mm" fo:margin-bottom="4mm"/></style:header-style>
<style:footer-style><style:header-footer-properties fo:min-height="${FURNITURE_HEIGHT}mm" fo:margin-top="4mm"/></style:footer-style>
</style:page-layout>
<style:style style:name="Columns" style:family="section"><style:section-properties text:dont-balance-text-columns="${!across}"><style:columns fo:column-count="${columns}" fo:column-gap="${COLUMN_GAP}mm"/></style:section-properties></style:style>
<style:style style:name="Box" style:family="graphic"><style:graphic-properties style:wrap="${wrap}" ${position} draw:fill="none" fo:padding="2mm" fo:border="0.5pt solid #000000"/></style:style>`;
}
