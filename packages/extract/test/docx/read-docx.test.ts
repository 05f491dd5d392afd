import { expect, test } from 'vitest';
import { extract } from '../../src/extract.ts';
import { buildDocx, type DocxSource, p, r, table } from '../support/build-docx.ts';
import { outline, warningCodes } from '../support/outline.ts';

const STYLES = `
  <w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:basedOn w:val="Standaard"/>
    <w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Eigenkop"><w:name w:val="Eigen kop"/><w:basedOn w:val="Kop1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Geenkop"><w:name w:val="TOC Heading"/><w:basedOn w:val="Kop1"/>
    <w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Naam2"><w:name w:val="Kop 2"/></w:style>
  <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
  <w:style w:type="paragraph" w:styleId="Kring"><w:name w:val="Kring"/><w:basedOn w:val="Kring"/></w:style>
  <w:style w:type="paragraph" w:styleId="Opsomming"><w:name w:val="List Bullet"/>
    <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Genummerdekop"><w:name w:val="Artikelkop"/>
    <w:pPr><w:numPr><w:numId w:val="2"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
  <w:style w:type="character" w:styleId="Verborgen"><w:name w:val="Verborgen"/><w:rPr><w:vanish/></w:rPr></w:style>`;
const level = (index: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const NUMBERING = `
  <w:abstractNum w:abstractNumId="10">${level(0, 'bullet', '•')}${level(1, 'bullet', 'o')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="11">
    ${level(0, 'decimal', 'Artikel %1', '<w:pStyle w:val="Genummerdekop"/>')}
    ${level(1, 'lowerLetter', '%1.%2')}
    ${level(2, 'upperRoman', '%3)')}
  </w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="10"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="11"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="11"/>
    <w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>`;
const style = (id: string) => `<w:pStyle w:val="${id}"/>`;
const list = (id: number, depth: number) =>
  `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`;
const field = (code: string, result: string) =>
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
  `<w:r><w:instrText>${code}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const box = (xml: string) => `<w:pict><v:textbox><w:txbxContent>${xml}</w:txbxContent></v:textbox></w:pict>`;
const footnotes = `
  <w:footnote w:type="separator" w:id="-1">${p('streep')}</w:footnote>
  <w:footnote w:id="2">${p('De noot.')}${p('Nog een alinea.')}</w:footnote>
  <w:footnote w:id="3">${`<w:p>${r('Noot in noot.')}<w:r><w:footnoteReference w:id="3"/></w:r></w:p>`}</w:footnote>`;

interface Case extends DocxSource {
  readonly name: string;
  readonly expected: readonly string[];
  /** Beside `pages-estimated`. */
  readonly warnings?: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: 'headings by outline level, style chain, style name and title',
    body: [
      p('De code', style('Titel')),
      p('Een', style('Kop1')),
      p('Twee', style('Eigenkop')),
      p('Drie', '<w:outlineLvl w:val="2"/>'),
      p('Vier', style('Naam2')),
    ].join(''),
    styles: STYLES,
    expected: [
      'heading 1: De code',
      'heading 1: Een',
      'heading 1: Twee',
      'heading 3: Drie',
      'heading 2: Vier',
    ],
  },
  {
    name: 'outline level 9 takes a heading back',
    body: p('Inhoud', style('Geenkop')) + p('Gewoon', `${style('Kop1')}<w:outlineLvl w:val="9"/>`),
    styles: STYLES,
    expected: ['paragraph: Inhoud', 'paragraph: Gewoon'],
  },
  {
    name: 'headings by the id of their style where there are no styles',
    body: p('Een', style('Heading1')) + p('Twee', style('Kop2')),
    expected: ['heading 1: Een', 'heading 2: Twee'],
  },
  {
    name: 'a style that is based on itself',
    body: p('Tekst', style('Kring')),
    styles: STYLES,
    expected: ['paragraph: Tekst'],
  },
  {
    name: 'list items by numbering and by style, without their bullets',
    body:
      p('een', list(1, 0)) +
      p('dieper', list(1, 1)) +
      p('door stijl', style('Opsomming')) +
      p('eruit gehaald', style('Opsomming') + list(0, 0)) +
      p('•\t getypt') +
      p('- streepje'),
    styles: STYLES,
    numbering: NUMBERING,
    expected: [
      'list-item 1: een',
      'list-item 2: dieper',
      'list-item 1: door stijl',
      'paragraph: eruit gehaald',
      'list-item 1: getypt',
      'list-item 1: streepje',
    ],
  },
  {
    name: 'headings keep the number that Word prints, list items do not',
    body:
      p('Begrippen', style('Genummerdekop')) +
      p('bijzin', list(2, 1)) +
      p('Melden', style('Genummerdekop')) +
      p('Onder', `<w:outlineLvl w:val="2"/>${list(2, 1)}`) +
      p('Diep', `<w:outlineLvl w:val="3"/>${list(2, 2)}`) +
      p('', style('Genummerdekop')) +
      p('Slot', style('Genummerdekop')) +
      p('Opnieuw', style('Genummerdekop') + list(3, 0)) +
      p('Verder', style('Genummerdekop') + list(3, 0)),
    styles: STYLES,
    numbering: NUMBERING,
    expected: [
      'heading 2: Artikel 1 Begrippen',
      'list-item 2: bijzin',
      'heading 2: Artikel 2 Melden',
      'heading 3: 2.a Onder',
      'heading 4: I) Diep',
      'heading 2: Artikel 4 Slot',
      'heading 2: Artikel 7 Opnieuw',
      'heading 2: Artikel 8 Verder',
    ],
  },
  {
    name: 'tables as rows, merged cells once, nested tables read',
    body: `<w:tbl>
      <w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('Wie')}</w:tc><w:tc>${p('Wat')}</w:tc></w:tr>
      <w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${p('Student')}</w:tc><w:tc>${p('meldt')}</w:tc></w:tr>
      <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${p('weg')}</w:tc><w:tc>${p('zegt')}${p('het')}</w:tc></w:tr>
      <w:tr><w:tc>${p('Buiten')}</w:tc><w:tc>${table([p('binnen'), p('in')])}${p('')}</w:tc></w:tr>
      <w:tr><w:tc>${p('')}</w:tc><w:tc>${p('')}</w:tc></w:tr></w:tbl>`,
    expected: [
      'table-row: Wie | Wat',
      'table-row: Student | meldt',
      'table-row: zegt het',
      'table-row: Buiten | binnen | in',
    ],
  },
  {
    name: 'a table that is only a frame keeps its headings',
    body: table([p('Melden', '<w:outlineLvl w:val="0"/>') + p('Wie iets ziet, meldt het.')]),
    expected: ['heading 1: Melden', 'paragraph: Wie iets ziet, meldt het.'],
  },
  {
    name: 'notes come after the block that refers to them, also from a table',
    body:
      `<w:p>${r('Tekst')}<w:r><w:footnoteReference w:id="2"/></w:r>${r(' gaat door.')}</w:p>${p('Volgende.')}` +
      table([`<w:p>${r('cel')}<w:r><w:endnoteReference w:id="1"/></w:r></w:p>`, p('twee')]),
    footnotes,
    endnotes: `<w:endnote w:id="1">${p('Eindnoot.')}</w:endnote>`,
    expected: [
      'paragraph: Tekst gaat door.',
      'footnote: De noot. Nog een alinea.',
      'paragraph: Volgende.',
      'table-row: cel | twee',
      'footnote: Eindnoot.',
    ],
  },
  {
    name: 'a note that refers to itself is read once',
    body: `<w:p>${r('Tekst')}<w:r><w:footnoteReference w:id="3"/></w:r></w:p>`,
    footnotes,
    expected: ['paragraph: Tekst', 'footnote: Noot in noot.'],
  },
  {
    name: 'inserted and moved text stays, deleted text goes',
    body:
      `<w:p>${r('Wie ')}<w:ins>${r('altijd ')}</w:ins><w:del><w:r><w:delText>nooit </w:delText></w:r></w:del>` +
      `<w:moveFrom>${r('hier ')}</w:moveFrom><w:moveTo>${r('daar ')}</w:moveTo>${r('meldt.')}</w:p>`,
    expected: ['paragraph: Wie altijd daar meldt.'],
    warnings: ['changes-accepted'],
  },
  {
    name: 'a deleted paragraph end joins two paragraphs, a deleted row goes',
    body:
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${r('Het bestuur ')}</w:p>${p('besluit.')}` +
      `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${p('weg')}</w:tc></w:tr></w:tbl>` +
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${r('Aan het eind.')}</w:p>`,
    expected: ['paragraph: Het bestuur besluit.', 'paragraph: Aan het eind.'],
    warnings: ['changes-accepted'],
  },
  {
    name: 'comments are left out',
    body: `<w:p><w:commentRangeStart w:id="0"/>${r('Tekst.')}<w:r><w:commentReference w:id="0"/></w:r></w:p>`,
    expected: ['paragraph: Tekst.'],
    warnings: ['comments-left-out'],
  },
  {
    name: 'a text box is read once, after its paragraph',
    body:
      `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${p('In het kader.')}` +
      `</w:txbxContent></w:drawing></mc:Choice><mc:Fallback>${box(p('In het kader.'))}</mc:Fallback>` +
      `</mc:AlternateContent></w:r>${r('Ernaast.')}</w:p>`,
    expected: ['paragraph: Ernaast.', 'paragraph: In het kader.'],
    warnings: ['text-box-read'],
  },
  {
    name: 'the other branch is read where the first holds no text',
    body:
      '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wpx"><w:drawing/></mc:Choice>' +
      `<mc:Fallback>${box(table([p('een'), p('twee')]))}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    expected: ['table-row: een | twee'],
    warnings: ['text-box-read'],
  },
  {
    name: 'field codes go, results stay, also nested and across paragraphs',
    body:
      `<w:p>${r('Zie ')}${field('PAGEREF x', 'bladzijde 4')}${r(', ')}<w:fldSimple w:instr="AUTHOR">${r('Anna')}` +
      `</w:fldSimple>${r('.')}</w:p>` +
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>` +
      `${field('MERGEFIELD y', 'code')}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('uitkomst')}</w:p>` +
      `<w:p>${r('en meer')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
    expected: ['paragraph: Zie bladzijde 4, Anna.', 'paragraph: uitkomst', 'paragraph: en meer'],
  },
  {
    name: 'a field without an end swallows nothing',
    body: `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${r('Toch tekst.')}</w:p>${p('En meer.')}`,
    expected: ['paragraph: Toch tekst.', 'paragraph: En meer.'],
  },
  {
    name: 'tabs and breaks as spaces, hyphens, symbols, links',
    body:
      `<w:p>${r('een')}<w:r><w:tab/></w:r>${r('twee')}<w:r><w:br/></w:r>${r('drie')}</w:p>` +
      `<w:p>${r('veilig')}<w:r><w:softHyphen/></w:r>${r('heids')}<w:r><w:noBreakHyphen/></w:r>${r('plan\u00ad\u2011B')}</w:p>` +
      `<w:p>${r('a ')}<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>${r(' b')}` +
      `<w:hyperlink>${r(' koppeling')}</w:hyperlink></w:p>`,
    expected: ['paragraph: een twee drie', 'paragraph: veiligheids-plan-B', 'paragraph: a → b koppeling'],
  },
  {
    name: 'hidden text goes, by the run or by its style; a style can be overruled',
    body:
      `<w:p>${r('Wel ')}${r('niet ', '<w:vanish/>')}${r('niet ', '<w:rStyle w:val="Verborgen"/>')}` +
      `${r('toch.', '<w:rStyle w:val="Verborgen"/><w:vanish w:val="0"/>')}</w:p>`,
    styles: STYLES,
    expected: ['paragraph: Wel toch.'],
  },
  {
    name: 'words in one run each stay apart only by the spaces in them',
    body: '<w:p><w:r><w:t xml:space="preserve">mach</w:t></w:r><w:r><w:t>tspositie</w:t></w:r></w:p>',
    expected: ['paragraph: machtspositie'],
  },
  {
    name: 'content controls and formulas',
    body:
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p('In een veld.')}</w:sdtContent></w:sdt>` +
      '<w:p><m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath></w:p>',
    expected: ['paragraph: In een veld.', 'paragraph: a+b'],
  },
];

test.each(CASES)('$name', async ({ name: _, expected, warnings, ...source }) => {
  const document = await extract(buildDocx(source));
  expect(outline(document)).toEqual(expected);
  expect(warningCodes(document)).toEqual(['pages-estimated', ...(warnings ?? [])]);
});

test('title, author and dates come from the core properties', async () => {
  const core =
    '<dc:title> Gedragscode </dc:title><dc:creator>A. Auteur</dc:creator>' +
    '<dcterms:created>2022-03-01T10:00:00Z</dcterms:created><dcterms:modified>onbekend</dcterms:modified>';
  const { metadata } = await extract(buildDocx({ body: p('Tekst.'), core }));
  expect(metadata).toMatchObject({
    format: 'docx',
    title: 'Gedragscode',
    author: 'A. Auteur',
    created: '2022-03-01T10:00:00Z',
  });
  expect(metadata.modified).toBeUndefined();
});
