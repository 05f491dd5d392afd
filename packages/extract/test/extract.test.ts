import type { Document, Format } from '@toetssteen/document';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ExtractError } from '../src/errors.ts';
import { extract } from '../src/extract.ts';
import type { ExtractOptions } from '../src/options.ts';
import { buildDocx, p } from './support/build-docx.ts';
import { buildOdt } from './support/build-odt.ts';
import { bytesOf, utf8 } from './support/bytes.ts';
import { failureCode } from './support/failure-code.ts';

/** Formats whose readers run on any bytes here; PDF has tests of its own. */
const FORMATS: readonly Format[] = ['docx', 'odt', 'html', 'markdown', 'text'];

/** A Document or an ExtractError; any other exception goes through and fails the test. */
async function attempt(bytes: Uint8Array, options: ExtractOptions): Promise<Document | ExtractError> {
  try {
    return await extract(bytes, options);
  } catch (error) {
    if (error instanceof ExtractError) return error;
    throw error;
  }
}

function expectSound(document: Document): void {
  const { blocks, pages, pageRuns, text } = document;
  for (const { span, path } of blocks) {
    const quote = text.slice(span.start, span.end);
    expect(quote).not.toBe('');
    expect(quote).toBe(quote.trim());
    expect(path.every((index) => blocks[index]?.kind === 'heading')).toBe(true);
  }
  expect(pages.map((page) => page.number)).toEqual(pages.map((_, index) => index + 1));
  expect(pages.length).toBeGreaterThan(0);
  expect(pageRuns.every((run) => run.page >= 1 && run.page <= pages.length)).toBe(true);
  expect(pageRuns.every((run, index) => run.start > (pageRuns[index - 1]?.start ?? -1))).toBe(true);
}

/** Bytes of every kind: random ones, text, and text made of the parts that steer the readers. */
const anyBytes = fc.oneof(
  fc.uint8Array({ minLength: 1, maxLength: 200 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }).map(utf8),
  fc
    .array(
      fc.constantFrom(
        ...[
          '<p>',
          '</p>',
          '<ul>',
          '<li>',
          '<table>',
          '<tr>',
          '<td>',
          '</table>',
          '<h2>',
          '<br>',
          '<!--',
          '<script>',
        ],
        ...[
          '# ',
          '##',
          '- ',
          '> ',
          '\n',
          '\n\n',
          '    ',
          '|',
          '|-|-|\n',
          '```',
          '[^a]',
          '[^a]: ',
          '*',
          '~~',
          '---\n',
        ],
        ...[
          '\f',
          '1. ',
          'Artikel 3 ',
          '\t',
          '• ',
          'woord ',
          'Woord. ',
          '\u00ad',
          '\u0000',
          '\ud800',
          '&nbsp;',
          '&#0;',
        ],
      ),
      { minLength: 1, maxLength: 60 },
    )
    .map((parts) => utf8(parts.join(''))),
);

test('any bytes in any format give a sound Document or an ExtractError', async () => {
  await fc.assert(
    fc.asyncProperty(anyBytes, fc.constantFrom(...FORMATS), async (bytes, format) => {
      const outcome = await attempt(bytes, { format });
      if (outcome instanceof ExtractError) expect(outcome.message).toMatch(/\. \S.*\.$/su);
      else expectSound(outcome);
    }),
    { numRuns: 1000 },
  );
});

const TAGS = [
  'w:p',
  'w:r',
  'w:t',
  'w:tbl',
  'w:tr',
  'w:tc',
  'w:txbxContent',
  'w:ins',
  'w:del',
  'mc:AlternateContent',
  'mc:Choice',
  'mc:Fallback',
];
const ODT_TAGS = [
  'text:p',
  'text:h',
  'text:list',
  'text:list-item',
  'text:note',
  'text:note-body',
  'text:span',
  'table:table',
  'table:table-row',
  'table:table-cell',
  'draw:text-box',
  'text:soft-page-break',
];
const EMPTY = [
  '<w:lastRenderedPageBreak/>',
  '<w:br w:type="page"/>',
  '<w:fldChar w:fldCharType="begin"/>',
  '<w:fldChar w:fldCharType="end"/>',
  '<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>',
  '<w:footnoteReference w:id="1"/>',
];

/** XML of these elements, nested in any way, also where no program would put them. */
function anyXml(tags: readonly string[], leaves: readonly string[]): fc.Arbitrary<string> {
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'large' },
      fc.constantFrom('woord', ' ', ...leaves),
      fc
        .tuple(fc.constantFrom(...tags), fc.array(tie('tree'), { maxLength: 4 }))
        .map(([tag, children]) => `<${tag}>${children.join('')}</${tag}>`),
    ),
  }));
  return tree;
}

test('any nesting of elements gives a sound Document', async () => {
  const files = fc.oneof(
    anyXml(TAGS, EMPTY).map((body) =>
      buildDocx({ body, footnotes: `<w:footnote w:id="1">${body}</w:footnote>` }),
    ),
    anyXml(ODT_TAGS, []).map((text) => buildOdt({ text })),
    anyXml(['table', 'tr', 'td', 'li', 'ul', 'p', 'div', 'h1', 'b', 'button'], ['<br>', '<p>']).map((html) =>
      utf8(`<html>${html}`),
    ),
  );
  await fc.assert(
    fc.asyncProperty(files, async (bytes) => {
      expectSound(await extract(bytes));
    }),
    { numRuns: 1000 },
  );
});

test('a damaged archive gives a Document or an ExtractError', async () => {
  const files = [buildDocx({ body: p('woord '.repeat(50)) }), buildOdt({ text: '<text:p>woord</text:p>' })];
  const damage = fc.array(fc.tuple(fc.nat(1500), fc.nat(255)), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...files), damage, fc.boolean(), async (file, changes, cut) => {
      const bytes = Uint8Array.from(file);
      for (const [at, value] of changes) bytes[at % bytes.length] = value;
      const outcome = await attempt(cut ? bytes.subarray(0, (changes[0]?.[0] ?? 0) + 1) : bytes, {
        name: 'x.docx',
      });
      expect(outcome instanceof ExtractError || outcome.text.includes('woord') || outcome.text === '').toBe(
        true,
      );
    }),
    { numRuns: 500 },
  );
});

test('an empty file and a file above the limit are refused', async () => {
  expect(await failureCode(() => extract(new Uint8Array()))).toBe('EXTRACT_EMPTY_FILE');
  expect(await failureCode(() => extract(utf8('woord'), { limits: { bytes: 4 } }))).toBe('EXTRACT_TOO_LARGE');
});

test.each([
  ['docx', buildDocx({ body: p('woord '.repeat(900)) })],
  ['odt', buildOdt({ text: `<text:p>${'woord '.repeat(900)}</text:p>` })],
  ['html', utf8(`<html>${'woord '.repeat(900)}`)],
  ['markdown', utf8('woord '.repeat(900))],
  ['text', utf8('woord '.repeat(900))],
] as const)('pages are estimated at 400 words: %s', async (format, bytes) => {
  const document = await extract(bytes, { format });
  expect(document.pages.map((page) => page.label)).toEqual(['1', '2', '3']);
  expect(document.pageRuns.map((run) => [run.start, run.page])).toEqual([
    [0, 1],
    [400 * 'woord '.length, 2],
    [800 * 'woord '.length, 3],
  ]);
  expect(document.metadata.pagesEstimated).toBe(true);
  expect(await failureCode(() => extract(bytes, { format, limits: { pages: 2 } }))).toBe(
    'EXTRACT_TOO_MANY_PAGES',
  );
});

test('a file without text has one blank page', async () => {
  const document = await extract(bytesOf(' \n'), { name: 'leeg.txt' });
  expect(document.blocks).toEqual([]);
  expect(document.pages.map((page) => page.state)).toEqual(['blank']);
});
