import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Document, locate, quoteAt } from '@toetssteen/document';
import { extract } from '@toetssteen/extract';
import { loadRubric } from '@toetssteen/rubric/node';
import { createScorer } from '@toetssteen/scorer';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';

const corpus = join(import.meta.dirname, '../corpus-fixtures');
const scorer = createScorer(await loadRubric('gedragscode'));
/** Of the fictional sector: a scan, and a file that is damaged. */
const WITHOUT_TEXT = [
  'sector/academie-lindewaard/gedragscode.pdf',
  'sector/hogeschool-vaartstreek/jaarverslag-2020.pdf',
];
const all = (await readdir(corpus, { recursive: true }))
  .filter((file) => /\.(?:pdf|docx|html|md)$/u.test(file) && !WITHOUT_TEXT.includes(file))
  .toSorted();
const files = all.filter((file) => !file.startsWith('sector'));

/** Every passage that an assessment shows, of whatever kind. */
function passagesOf(document: Document) {
  const { findings, attributes } = scorer.score(document);
  return [
    ...findings.flatMap((finding) => [...finding.evidence, ...finding.nearest]),
    ...attributes.flatMap((attribute) => attribute.evidence),
  ];
}

test('there are fixtures in every format', () => {
  for (const format of ['pdf', 'docx', 'html', 'md']) {
    expect(files.filter((file) => file.endsWith(format)).length).toBeGreaterThanOrEqual(6);
  }
});

test.each(files)('%s: every passage is a whole slice of the text', async (file) => {
  const document = await extract(await readFile(join(corpus, file)), { name: file });
  const passages = passagesOf(document);
  expect(passages.length).toBeGreaterThan(50);
  for (const { span } of passages) {
    const quote = quoteAt(document, span);
    expect(quote).toBe(document.text.slice(span.start, span.end));
    expect(quote.trim()).toBe(quote);
    expect(quote.length).toBeGreaterThan(0);
  }
});

test.each(all.filter((file) => file.endsWith('.pdf')))(
  '%s: every passage begins on the page named',
  async (file) => {
    const bytes = await readFile(join(corpus, file));
    const document = await extract(bytes, { name: file });
    const pages = await lettersOfPages(new Uint8Array(bytes));
    const passages = passagesOf(document);
    expect(passages.length).toBeGreaterThan(50);
    for (const { span } of passages) {
      const beginning = letters(quoteAt(document, span)).slice(0, 15);
      const { page } = locate(document, span);
      expect(beginsOn(beginning, pages[page - 1] ?? '', pages[page] ?? ''), beginning).toBe(true);
    }
  },
);

/** A sentence may begin in the last words of a page; the rest then stands on the next, perhaps after a running head. */
function beginsOn(beginning: string, here: string, next: string): boolean {
  if (here.includes(beginning)) return true;
  for (let length = beginning.length - 1; length > 0; length--) {
    if (here.includes(beginning.slice(0, length))) return next.includes(beginning.slice(length));
  }
  return false;
}

/** The letters of each page as pdf.js gives them, without anything that layout changes. */
async function lettersOfPages(data: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data, verbosity: 0 });
  try {
    const pdf = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      pages.push(letters(items.map((item) => ('str' in item ? item.str : '')).join('')));
    }
    return pages;
  } finally {
    await task.destroy();
  }
}

function letters(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
