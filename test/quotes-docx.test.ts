import { type Document, locate, quoteAt } from '@toetssteen/document';
import { extract } from '@toetssteen/extract';
import { loadRubric } from '@toetssteen/rubric/node';
import { createScorer } from '@toetssteen/scorer';
import { expect, test } from 'vitest';
import { buildDocx, p } from '../packages/extract/test/support/build-docx.ts';

const RENDERED = '<w:r><w:lastRenderedPageBreak/></w:r>';

/** What stands on each page of a Word file with rendered page breaks. */
const PAGES: readonly (readonly string[])[] = [
  ['Deze gedragscode geldt voor alle studenten en medewerkers van de academie.'],
  [
    'Een relatie tussen een docent en een student is niet toegestaan.',
    'Pesten en discriminatie zijn verboden.',
  ],
  ['Heb je iets vervelends meegemaakt? Dan kun je terecht bij de vertrouwenspersoon.'],
];

test('in a Word file every quote stands on the page where it was put', async () => {
  const body = PAGES.map((paragraphs, page) => {
    const [first = '', ...others] = paragraphs;
    const opening = page === 0 ? p(first) : p(first).replace('<w:p>', `<w:p>${RENDERED}`);
    return [opening, ...others.map((text) => p(text))].join('');
  }).join('');
  const document: Document = await extract(buildDocx({ body }), { name: 'gedragscode.docx' });
  expect(document.metadata.pagesEstimated).toBe(false);

  const { findings } = createScorer(await loadRubric('gedragscode')).score(document);
  const evidence = findings.flatMap((finding) => finding.evidence);
  const pages = new Set(evidence.map(({ span }) => locate(document, span).page));
  expect(pages).toEqual(new Set([1, 2, 3]));
  for (const { span } of evidence) {
    const text = PAGES[locate(document, span).page - 1]?.join(' ');
    expect(text).toContain(quoteAt(document, span));
  }
});
