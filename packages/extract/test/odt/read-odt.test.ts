import { expect, test } from 'vitest';
import { extract } from '../../src/extract.ts';
import { buildOdt, type OdtSource } from '../support/build-odt.ts';
import { failureCode } from '../support/failure-code.ts';
import { outline, pageOf, warningCodes } from '../support/outline.ts';

const p = (text: string, style = '') => `<text:p text:style-name="${style}">${text}</text:p>`;
const h = (level: number, text: string) => `<text:h text:outline-level="${level}">${text}</text:h>`;
const item = (xml: string) => `<text:list-item>${xml}</text:list-item>`;
const list = (...items: readonly string[]) => `<text:list>${items.map(item).join('')}</text:list>`;
const cell = (xml: string) => `<table:table-cell>${xml}</table:table-cell>`;
const STYLES = `
  <style:style style:name="Titelstijl" style:display-name="Title" style:family="paragraph"/>
  <style:style style:name="Kop" style:family="paragraph" style:default-outline-level="3"/>`;
const AUTOMATIC = `
  <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Titelstijl"/>
  <style:style style:name="P2" style:family="paragraph" style:parent-style-name="P2"/>
  <style:style style:name="P3" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>
  <style:style style:name="P4" style:family="paragraph"><style:paragraph-properties fo:break-after="page"/></style:style>
  <style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>`;
const OUTLINE = `<text:outline-style>
  <text:outline-level-style text:level="1" style:num-format="1" style:num-prefix="Hoofdstuk "/>
  <text:outline-level-style text:level="2" style:num-format="a" style:num-suffix="." text:display-levels="2"/>
  <text:outline-level-style text:level="3" style:num-format=""/></text:outline-style>`;

interface Case extends OdtSource {
  readonly name: string;
  readonly expected: readonly string[];
  readonly warnings?: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: 'headings by level, title and style',
    text: p('De code', 'P1') + h(1, 'Een') + h(9, 'Diep') + p('Stijl', 'Kop') + p('Gewoon', 'P2'),
    automaticStyles: AUTOMATIC,
    styles: STYLES,
    expected: [
      'heading 1: De code',
      'heading 1: Een',
      'heading 6: Diep',
      'heading 3: Stijl',
      'paragraph: Gewoon',
    ],
  },
  {
    name: 'headings keep the number of the outline, or the one in the file',
    text:
      h(1, 'Een') +
      h(2, 'Onder') +
      h(1, 'Twee') +
      h(2, '<text:number>2.x</text:number>Onder') +
      h(3, 'Zonder'),
    styles: OUTLINE,
    expected: [
      'heading 1: Hoofdstuk 1 Een',
      'heading 2: 1.a. Onder',
      'heading 1: Hoofdstuk 2 Twee',
      'heading 2: 2.x Onder',
      'heading 3: Zonder',
    ],
  },
  {
    name: 'lists with nesting, headings in lists, a table in a list',
    text: list(
      p('een') + list(p('dieper')),
      p('twee'),
      h(2, 'Kop'),
      `<table:table><table:table-row>${cell(p('a'))}${cell(list(p('b')))}</table:table-row></table:table>`,
    ),
    expected: [
      'list-item 1: een',
      'list-item 2: dieper',
      'list-item 1: twee',
      'heading 2: Kop',
      'table-row: a | b',
    ],
  },
  {
    name: 'tables as rows, covered cells left out, header rows read',
    text:
      '<table:table><table:table-header-rows><table:table-row>' +
      `${cell(p('Wie'))}${cell(p('Wat'))}</table:table-row></table:table-header-rows>` +
      `<table:table-row>${cell(p('Student'))}<table:covered-table-cell>${p('weg')}</table:covered-table-cell>` +
      `</table:table-row></table:table>`,
    expected: ['table-row: Wie | Wat', 'table-row: Student'],
  },
  {
    name: 'notes come after their block',
    text: p(
      `Tekst<text:note><text:note-citation>1</text:note-citation><text:note-body>${p('De noot.')}${p('Meer.')}` +
        '</text:note-body></text:note> gaat door.',
    ),
    expected: ['paragraph: Tekst gaat door.', 'footnote: De noot. Meer.'],
  },
  {
    name: 'deleted text goes, inserted text stays',
    text:
      `<text:tracked-changes><text:changed-region><text:deletion>${p('weg')}</text:deletion></text:changed-region>` +
      `</text:tracked-changes>${p('Wie <text:change text:change-id="c"/>ziet, <text:change-start/>meldt<text:change-end/>.')}`,
    expected: ['paragraph: Wie ziet, meldt.'],
    warnings: ['changes-accepted'],
  },
  {
    name: 'comments are left out',
    text: p(`Tekst<office:annotation>${p('opmerking')}</office:annotation>.`),
    expected: ['paragraph: Tekst.'],
    warnings: ['comments-left-out'],
  },
  {
    name: 'a text box is read after its paragraph',
    text: p(`Voor <draw:frame><draw:text-box>${p('In het kader.')}</draw:text-box></draw:frame>na.`),
    expected: ['paragraph: Voor na.', 'paragraph: In het kader.'],
    warnings: ['text-box-read'],
  },
  {
    name: 'spaces, tabs, line breaks, soft hyphens, links, hidden text',
    text:
      p('een<text:s text:c="3"/>twee<text:tab/>drie<text:line-break/>vier') +
      p('veilig\u00adheid <text:a>koppeling</text:a><text:span text:style-name="T1">weg</text:span>') +
      `<text:section text:display="none">${p('weg')}</text:section>`,
    automaticStyles: AUTOMATIC,
    expected: ['paragraph: een twee drie vier', 'paragraph: veiligheid koppeling'],
  },
  {
    name: 'the pattern of an index is no text, the index is',
    text:
      '<text:table-of-content><text:table-of-content-source><text:index-title-template>weg</text:index-title-template>' +
      `</text:table-of-content-source><text:index-body>${p('Een 1')}</text:index-body></text:table-of-content>`,
    expected: ['paragraph: Een 1'],
  },
];

test.each(CASES)('$name', async ({ name: _, expected, warnings, ...source }) => {
  const document = await extract(buildOdt(source));
  expect(outline(document)).toEqual(expected);
  expect(warningCodes(document)).toEqual(['pages-estimated', ...(warnings ?? [])]);
});

test('soft page breaks, and those of styles, are pages', async () => {
  const text = p('p1<text:soft-page-break/>p2') + p('p3', 'P3') + p('p3', 'P4') + p('p4');
  const document = await extract(buildOdt({ text, automaticStyles: AUTOMATIC }));
  expect(document.metadata.pagesEstimated).toBe(false);
  expect(document.pages).toHaveLength(4);
  expect(['p1', 'p2', 'p3', 'p4'].map((words) => pageOf(document, words))).toEqual([1, 2, 3, 4]);
  expect(document.warnings).toEqual([]);
});

test('title, author and dates come from meta.xml', async () => {
  const meta =
    '<dc:title>Gedragscode</dc:title><meta:initial-creator>A. Auteur</meta:initial-creator>' +
    '<dc:creator>B. Bewerker</dc:creator><meta:creation-date>2022-03-01T10:00:00.000000000</meta:creation-date>' +
    '<dc:date>2023-01-02</dc:date>';
  const { metadata } = await extract(buildOdt({ text: p('Tekst.'), meta }));
  expect(metadata).toMatchObject({
    format: 'odt',
    title: 'Gedragscode',
    author: 'A. Auteur',
    created: '2022-03-01T10:00:00.000000000',
    modified: '2023-01-02',
  });
});

test('an encrypted file asks for its password', async () => {
  const manifest =
    '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>';
  expect(await failureCode(() => extract(buildOdt({ text: p('x'), manifest })))).toBe(
    'EXTRACT_PASSWORD_NEEDED',
  );
});
