import { escapeMarkup } from '../../../writers/escape.ts';
import { LIST_STYLES } from '../../../writers/fodt-list-styles.ts';
import { A4, COLUMN_GAP, type Look, type Sheet, WORDS } from './page.ts';

/** Head and foot stand inside the page's margin: this part of it is theirs. Millimetres. */
const FURNITURE_HEIGHT = 10;

/** Everything of a flat OpenDocument text that stands before its body. */
export function fodtStyles(sheet: Sheet, look: Look): string {
  const head = look.runningHead
    ? `<text:p text:style-name="Head">${escapeMarkup(sheet.runningHead)}</text:p>`
    : '<text:p text:style-name="Head"/>';
  return `<office:font-face-decls>
<style:font-face style:name="Face" svg:font-family="'${look.face}'"/>
<style:font-face style:name="Head_Face" svg:font-family="'${look.headFace}'"/>
<style:font-face style:name="OpenSymbol" svg:font-family="OpenSymbol"/>
</office:font-face-decls>
<office:styles>${paragraphStyles(sheet, look)}${LIST_STYLES}
<style:style style:name="Strong" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Emphasis" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
</office:styles>
<office:automatic-styles>${automaticStyles(look)}</office:automatic-styles>
<office:master-styles>
<style:master-page style:name="Standard" style:page-layout-name="Page">
<style:header>${head}</style:header>
<style:footer><text:p text:style-name="Foot">${footOf(sheet, look)}</text:p></style:footer>
</style:master-page>
<style:master-page style:name="Cover" style:page-layout-name="Cover_Page" style:next-style-name="Standard"/>
</office:master-styles>`;
}

function footOf({ language }: Sheet, { foot }: Look): string {
  const number = '<text:page-number text:select-page="current">1</text:page-number>';
  const { page, of } = WORDS[language];
  return foot === 'number' ? number : `${page} ${number} ${of} <text:page-count>1</text:page-count>`;
}

interface Style {
  readonly name: string;
  readonly parent?: string;
  /** Attributes of the style itself. */
  readonly style?: string;
  readonly paragraph?: string;
  readonly text?: string;
}

function paragraphStyles({ language }: Sheet, { size, leading, accent, chaptersOnNewPages }: Look): string {
  const [code, country] = WORDS[language].locale;
  const heading = (level: number, top: number, percent: number, more = ''): Style => ({
    name: `Heading_20_${level}`,
    style: `style:display-name="Heading ${level}" style:default-outline-level="${level}"`,
    paragraph: `fo:margin-top="${top}mm" fo:margin-bottom="2.5mm" fo:keep-with-next="always" fo:line-height="115%" ${more}`,
    text: `style:font-name="Head_Face" fo:font-size="${percent}%" fo:font-weight="bold" fo:color="#${accent}" fo:hyphenate="false"`,
  });
  const styles: readonly Style[] = [
    { name: 'Body', paragraph: 'fo:margin-top="0.8mm" fo:margin-bottom="2mm"' },
    { name: 'Body_Start', parent: 'Body', style: 'style:master-page-name="Standard"' },
    { name: 'Item', paragraph: 'fo:margin-bottom="1mm"' },
    {
      name: 'Quotation',
      paragraph: 'fo:margin-left="8mm" fo:margin-bottom="2.4mm"',
      text: 'fo:font-style="italic"',
    },
    heading(1, 0, 210),
    heading(2, 7, 155, chaptersOnNewPages ? 'fo:break-before="page"' : ''),
    heading(3, 4.5, 115),
    heading(4, 3, 100),
    {
      name: 'Heading_Start',
      parent: 'Heading_20_2',
      style: 'style:master-page-name="Standard"',
      paragraph: 'style:page-number="auto"',
    },
    {
      name: 'Cover_Title',
      parent: 'Heading_20_1',
      style: 'style:master-page-name="Cover"',
      paragraph: 'fo:margin-top="70mm" fo:margin-bottom="8mm"',
      text: 'fo:font-size="230%"',
    },
    {
      name: 'Contents_Title',
      style: 'style:master-page-name="Standard"',
      paragraph: 'fo:margin-bottom="5mm"',
      text: `style:font-name="Head_Face" fo:font-size="155%" fo:font-weight="bold" fo:color="#${accent}"`,
    },
    { name: 'Contents', paragraph: 'fo:margin-bottom="1.5mm"' },
    { name: 'Subtitle', text: 'style:font-name="Head_Face" fo:font-size="140%"' },
    { name: 'Cell', paragraph: 'fo:line-height="115%"', text: 'fo:font-size="88%" fo:hyphenate="false"' },
    { name: 'Cell_Right', parent: 'Cell', paragraph: 'fo:text-align="end"' },
    { name: 'Cell_Head', parent: 'Cell', text: 'fo:font-weight="bold"' },
    { name: 'Cell_Head_Right', parent: 'Cell_Head', paragraph: 'fo:text-align="end"' },
    { name: 'After_Table', text: 'fo:font-size="6pt"' },
    {
      name: 'Head',
      text: 'style:font-name="Head_Face" fo:font-size="8pt" fo:color="#555555" fo:hyphenate="false"',
      paragraph: 'fo:border-bottom="0.4pt solid #999999" fo:padding-bottom="1mm"',
    },
    {
      name: 'Foot',
      text: 'style:font-name="Head_Face" fo:font-size="8pt" fo:color="#555555"',
      paragraph: 'fo:text-align="end"',
    },
  ];
  return `<style:default-style style:family="paragraph">
<style:paragraph-properties fo:line-height="${Math.round(leading * 100)}%" fo:orphans="2" fo:widows="2"/>
<style:text-properties style:font-name="Face" fo:font-size="${size}pt" fo:language="${code}" fo:country="${country}" fo:hyphenate="true" fo:hyphenation-remain-char-count="3" fo:hyphenation-push-char-count="3"/>
</style:default-style>
<style:style style:name="Standard" style:family="paragraph"/>
${styles.map(styleOf).join('\n')}`;
}

function styleOf({ name, parent = 'Standard', style = '', paragraph = '', text = '' }: Style): string {
  return `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${parent}" ${style}><style:paragraph-properties ${paragraph}/><style:text-properties ${text}/></style:style>`;
}

function automaticStyles({ margin, columns, accent }: Look): string {
  const { top, bottom, left, right } = margin;
  const size = `fo:page-width="${A4.width}mm" fo:page-height="${A4.height}mm" style:print-orientation="portrait" fo:margin-left="${left}mm" fo:margin-right="${right}mm"`;
  const widths = Array.from({ length: 38 }, (_, index) => index + 8).map(
    (width) =>
      `<style:style style:name="W${width}" style:family="table-column"><style:table-column-properties style:rel-column-width="${width}*"/></style:style>`,
  );
  const cell = (name: string, border: string) =>
    `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties fo:padding="1mm" fo:border="none" fo:border-bottom="${border}"/></style:style>`;
  return `<style:page-layout style:name="Page">
<style:page-layout-properties ${size} fo:margin-top="${top - FURNITURE_HEIGHT}mm" fo:margin-bottom="${bottom - FURNITURE_HEIGHT}mm"/>
<style:header-style><style:header-footer-properties fo:min-height="${FURNITURE_HEIGHT}mm" fo:margin-bottom="4mm"/></style:header-style>
<style:footer-style><style:header-footer-properties fo:min-height="${FURNITURE_HEIGHT}mm" fo:margin-top="4mm"/></style:footer-style>
</style:page-layout>
<style:page-layout style:name="Cover_Page"><style:page-layout-properties ${size} fo:margin-top="${top}mm" fo:margin-bottom="${bottom}mm"/></style:page-layout>
<style:style style:name="Columns" style:family="section"><style:section-properties><style:columns fo:column-count="${columns}" fo:column-gap="${COLUMN_GAP}mm"/></style:section-properties></style:style>
<style:style style:name="Table" style:family="table"><style:table-properties style:width="${A4.width - left - right}mm" table:align="margins"/></style:style>
<style:style style:name="Row" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>
${cell('Box', '0.4pt solid #999999')}${cell('Box_Head', `1.2pt solid #${accent}`)}${widths.join('')}
<style:style style:name="Bar" style:family="graphic"><style:graphic-properties draw:fill="solid" draw:fill-color="#${accent}" draw:stroke="none" style:wrap="run-through" style:run-through="background" style:horizontal-pos="from-left" style:horizontal-rel="page" style:vertical-pos="from-top" style:vertical-rel="page"/></style:style>`;
}
