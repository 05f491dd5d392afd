import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderHtml } from '../src/formats/html.ts';
import { escapeHtml, html } from '../src/html/markup.ts';
import type { AssessedFile } from '../src/result.ts';
import { documentOf, fileOf, type Line } from './sample.ts';

/** Tags and the names of their attributes, without any value: the structure of a page. */
function skeleton(page: string): readonly string[] {
  return Array.from(page.matchAll(/<[^>]*>/gu), ([tag]) => tag.replace(/"[^"]*"/gu, '""'));
}

/** Each character that could mean something to HTML made harmless, at the same length. */
const harmless = (text: string): string => text.replace(/[^\p{L}\s]/gu, 'x');

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<script>',
        '</style>',
        '-->',
        '<!--',
        '"',
        "'",
        '`',
        '&',
        '&lt;',
        '=',
        '>',
        '<',
        ' onload=',
        ']]>',
        '\u0000',
        '\ud800',
        'é',
      ),
      fc.string({ maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => `a${parts.join('')}z`);

type Fields = Readonly<
  Record<'heading' | 'paragraph' | 'label' | 'group' | 'name' | 'path' | 'page' | 'value', string>
>;

function fileWith(fields: Fields): AssessedFile {
  const lines: readonly Line[] = [
    ['heading', 1, 1, fields.heading],
    ['paragraph', 0, 1, `alinea ${fields.paragraph}`],
  ];
  const document = documentOf(lines, [[fields.page, 'text']]);
  const [, block] = document.blocks;
  if (block === undefined) throw new Error('The sample needs two blocks.');
  const quote = document.text.slice(block.span.start, block.span.end);
  return fileOf(
    document,
    [
      {
        label: fields.group,
        rows: [
          { id: 'a', label: fields.label, status: 'present', found: [{ quote, words: ['alinea'] }] },
          { id: 'b', label: fields.label, status: 'absent', near: [quote] },
          { id: 'c', kind: 'attribute', label: fields.label, value: fields.value },
        ],
      },
    ],
    { name: fields.name, path: fields.path },
  );
}

describe('what is put into a page', () => {
  test('can never make a tag or an attribute', () => {
    fc.assert(
      fc.property(
        fc.record({
          heading: hostile,
          paragraph: hostile,
          label: hostile,
          group: hostile,
          name: hostile,
          path: hostile,
          page: hostile,
          value: hostile,
        }),
        (fields) => {
          const tame = Object.fromEntries(
            Object.entries(fields).map(([key, text]) => [key, harmless(text)]),
          ) as Fields;
          const page = skeleton(renderHtml(fileWith(fields)));
          expect(page.length).toBeGreaterThan(50);
          expect(page).toEqual(skeleton(renderHtml(fileWith(tame))));
        },
      ),
      { numRuns: 150 },
    );
  });

  test.each([
    ['<b>', '&lt;b&gt;'],
    ['"a" & \'b\' `c`', '&quot;a&quot; &amp; &#39;b&#39; &#96;c&#96;'],
    ['\u0000\u0007a\u009fb\ufffe', 'ab'],
    ['lone \ud800 half', 'lone \ufffd half'],
    ['line\nline\ttab', 'line\nline\ttab'],
  ])('%j is escaped', (text, escaped) => {
    expect(escapeHtml(text)).toBe(escaped);
  });

  test('the tag escapes text, keeps markup, joins lists and leaves out what is undefined', () => {
    expect(html`<p title="${'"'}">${['<', html`<b>${1}</b>`]}${undefined}</p>`.source).toBe(
      '<p title="&quot;">&lt;<b>1</b></p>',
    );
  });
});
