import { expect, test } from 'vitest';
import { extract } from '../../src/extract.ts';
import { buildDocx, p, r, table } from '../support/build-docx.ts';
import { pageOf, warningCodes } from '../support/outline.ts';

const RENDERED = '<w:r><w:lastRenderedPageBreak/></w:r>';
const BREAK = '<w:r><w:br w:type="page"/></w:r>';
const section = (type: string) => `<w:sectPr>${type === '' ? '' : `<w:type w:val="${type}"/>`}</w:sectPr>`;

/** Each body with the pages of the words in it that are page numbers. */
const CASES: readonly (readonly [name: string, body: string])[] = [
  ['a break in the middle of a paragraph', `<w:p>${r('p1 ')}${RENDERED}${r('p2')}</w:p>`],
  [
    'a break of the author that Word rendered too is one break',
    `${p('p1')}<w:p>${BREAK}</w:p><w:p>${RENDERED}${r('p2')}</w:p>`,
  ],
  [
    'two breaks of the author leave an empty page',
    `${p('p1')}<w:p>${BREAK}</w:p><w:p>${RENDERED}${BREAK}</w:p><w:p>${RENDERED}${r('p3')}</w:p>`,
  ],
  [
    'a paragraph that begins a page',
    `<w:p>${r('p1')}${RENDERED}${r('p2')}</w:p>${p('p3', '<w:pageBreakBefore/>')}${p('ook p3')}`,
  ],
  [
    'a section begins on a new page as it says itself',
    `${p('p1', section('nextPage'))}${p('p1', section('continuous'))}${p('p2', section('nextPage'))}` +
      `<w:p>${r('p3')}${RENDERED}${r('p4')}</w:p>${section('')}`,
  ],
  [
    'cells of a row that goes on overleaf begin on the same page',
    `${table([`<w:p>${r('p1')}${RENDERED}${r('p2')}</w:p>`, `<w:p>${r('p1')}${RENDERED}${r('p2')}</w:p>`])}${p('p2')}`,
  ],
  [
    'a row that begins overleaf',
    `${p('p1')}${table([`<w:p>${RENDERED}${r('p2')}</w:p>`, p('p2')])}${p('p2')}`,
  ],
];

test.each(CASES)('%s', async (_, body) => {
  const document = await extract(buildDocx({ body }));
  const words = [...document.text.matchAll(/p(\d)/gu)];
  expect(words.length).toBeGreaterThan(0);
  const pages = words.map(
    ({ index }) => document.pageRuns.findLast((run) => run.start <= (index ?? 0))?.page,
  );
  expect(pages).toEqual(words.map((word) => Number(word[1])));
  expect(document.metadata.pagesEstimated).toBe(false);
  expect(document.pages).toHaveLength(Math.max(...words.map((word) => Number(word[1]))));
});

test('without rendered breaks pages are estimated, whatever the author broke', async () => {
  const document = await extract(buildDocx({ body: `<w:p>${r('een')}${BREAK}${r('twee')}</w:p>` }));
  expect(document.metadata.pagesEstimated).toBe(true);
  expect(document.pages).toHaveLength(1);
  expect(warningCodes(document)).toContain('pages-estimated');
});

test('rendered breaks that differ much from the stated number of pages are not believed', async () => {
  const body = `<w:p>${r('een ')}${RENDERED}${r('twee')}</w:p>`;
  expect((await extract(buildDocx({ body, pages: 3 }))).metadata.pagesEstimated).toBe(false);
  expect((await extract(buildDocx({ body, pages: 30 }))).metadata.pagesEstimated).toBe(true);
});

test('a page with a picture and no text is no blank page', async () => {
  const picture = '<w:r><w:drawing><pic:pic/></w:drawing></w:r>';
  const document = await extract(
    buildDocx({ body: `<w:p>${r('een')}${RENDERED}${picture}${RENDERED}${r('drie')}</w:p>` }),
  );
  expect(document.pages.map((page) => page.state)).toEqual(['text', 'image', 'text']);
  expect(document.warnings).toEqual([{ code: 'page-without-text', pages: [2] }]);
  expect(pageOf(document, 'drie')).toBe(3);
});

test('a file of pictures alone is one page without text', async () => {
  const document = await extract(
    buildDocx({ body: '<w:p><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>' }),
  );
  expect(document.text).toBe('');
  expect(document.pages.map((page) => page.state)).toEqual(['image']);
  expect(warningCodes(document)).toEqual(['pages-estimated', 'page-without-text']);
});
