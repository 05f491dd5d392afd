import { expect, test } from 'vitest';
import { extract } from '../../src/extract.ts';
import { bytesOf, utf8 } from '../support/bytes.ts';
import { outline, warningCodes } from '../support/outline.ts';

const CASES: readonly (readonly [name: string, html: string, expected: readonly string[]])[] = [
  [
    'headings, paragraphs, nested lists',
    '<h1>Code</h1><p>Een <b>vet</b>te zin.</p><ul><li>a<ol><li>b</li></ol></li><li><p>c</p></li></ul><h3>Drie</h3>',
    [
      'heading 1: Code',
      'paragraph: Een vette zin.',
      'list-item 1: a',
      'list-item 2: b',
      'list-item 1: c',
      'heading 3: Drie',
    ],
  ],
  [
    'text directly in a div, parted by blocks and by two line breaks',
    '<div>een <span>twee</span><div>drie</div>vier<br>vijf<br><br>zes<br>\n<br>zeven</div>',
    ['paragraph: een twee', 'paragraph: drie', 'paragraph: vier vijf', 'paragraph: zes', 'paragraph: zeven'],
  ],
  [
    'tables as rows, a nested table, a caption',
    '<table><caption>Wie doet wat</caption><tr><th>Wie<th>Wat</tr><tr><td>Student<p>x</p></td>' +
      '<td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>',
    ['paragraph: Wie doet wat', 'table-row: Wie | Wat', 'table-row: Student x | a | b'],
  ],
  [
    'a table for layout keeps its headings',
    '<table><tr><td><h2>Melden</h2><p>Meld het.</p></td></tr></table>',
    ['heading 2: Melden', 'paragraph: Meld het.'],
  ],
  [
    'definitions and quotes',
    '<dl><dt>Term</dt><dd>Uitleg</dd></dl><blockquote>Zo is het.</blockquote>',
    ['paragraph: Term', 'paragraph: Uitleg', 'paragraph: Zo is het.'],
  ],
  [
    'what is not shown is left out',
    '<script>a()</script><style>b</style><noscript>c</noscript><template>d</template><nav>e</nav><p hidden>f</p>' +
      '<p aria-hidden="true">g</p><p style="color:red; display : none">h</p><!-- i --><svg><text>j</text></svg><p>k</p>',
    ['paragraph: k'],
  ],
  [
    'a button is left out, but not where it is a heading',
    '<h2><button>Wat is ongewenst?</button></h2><p>Dit.</p><button>Verzenden</button>',
    ['heading 2: Wat is ongewenst?', 'paragraph: Dit.'],
  ],
  [
    'entities and soft hyphens',
    '<p>caf&eacute;&nbsp;&amp; veilig&shy;heid &lt;x&gt;</p>',
    ['paragraph: café & veiligheid <x>'],
  ],
  ['a typed bullet', '<p>• een</p><p>– twee</p>', ['list-item 1: een', 'list-item 1: twee']],
  [
    'nothing that closes',
    '<div><p>een<p>twee<li>drie<td>vier',
    ['paragraph: een', 'paragraph: twee', 'paragraph: drie', 'paragraph: vier'],
  ],
];

test.each(CASES)('%s', async (_, html, expected) => {
  const document = await extract(utf8(html), { name: 'bladzijde.html' });
  expect(outline(document)).toEqual(expected);
  expect(warningCodes(document)).toEqual(['pages-estimated']);
});

test('title, author and dates come from the head', async () => {
  const html =
    '<!doctype html><title>Gedragscode &amp; meer</title><meta name="author" content="A. Auteur">' +
    '<meta property="article:published_time" content="2022-03-01"><meta name="__proto__" content="x"><p>Tekst.</p>';
  const { metadata, text } = await extract(utf8(html));
  expect(text).toBe('Tekst.\n');
  expect(metadata).toMatchObject({ title: 'Gedragscode & meer', author: 'A. Auteur', created: '2022-03-01' });
});

test('deleted text is left out and reported', async () => {
  const document = await extract(utf8('<html><p>Wel <del>niet</del><ins>ook</ins></p>'));
  expect(outline(document)).toEqual(['paragraph: Wel ook']);
  expect(warningCodes(document)).toEqual(['pages-estimated', 'changes-accepted']);
});

test('a page of pictures alone is a page without text', async () => {
  const document = await extract(utf8('<html><img src="scan.png"></html>'));
  expect(document.pages.map((page) => page.state)).toEqual(['image']);
});

const UTF16 = Uint8Array.from([
  0xff,
  0xfe,
  ...Array.from('<html><p>één</p>', (c) => [c.charCodeAt(0), 0]).flat(),
]);

test.each([
  ['UTF-8 without saying so', utf8('<html><p>één</p>'), []],
  ['UTF-16 with a byte order mark', UTF16, []],
  ['the declared encoding', bytesOf('<html><meta charset="iso-8859-1"><p>\xe9\xe9n</p>'), []],
  [
    'an old declaration',
    bytesOf('<html><meta content="text/html; charset=windows-1252"><p>\xe9\xe9n</p>'),
    [],
  ],
  ['a wrong declaration', bytesOf('<html><meta charset="utf-8"><p>\xe9\xe9n</p>'), ['encoding-guessed']],
  ['no declaration', bytesOf('<html><p>\xe9\xe9n</p>'), ['encoding-guessed']],
  ['an unknown encoding', bytesOf('<html><meta charset="klingon"><p>\xe9\xe9n</p>'), ['encoding-guessed']],
])('encoding: %s', async (_, bytes, warnings) => {
  const document = await extract(bytes);
  expect(document.text).toBe('één\n');
  expect(warningCodes(document)).toEqual(['pages-estimated', ...warnings]);
});
