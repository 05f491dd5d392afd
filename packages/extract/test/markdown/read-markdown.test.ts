import { expect, test } from 'vitest';
import { extract } from '../../src/extract.ts';
import { utf8 } from '../support/bytes.ts';
import { outline, warningCodes } from '../support/outline.ts';

const CASES: readonly (readonly [name: string, markdown: string, expected: readonly string[]])[] = [
  [
    'headings and paragraphs without their marks',
    '# Een *nadruk*\n\nTekst met **vet**, `code` en een [koppeling](http://x.nl)\nop twee regels.\n\nTwee\n----\n',
    [
      'heading 1: Een nadruk',
      'paragraph: Tekst met vet, code en een koppeling op twee regels.',
      'heading 2: Twee',
    ],
  ],
  [
    'headings written without the space, but no hashtags and no code',
    '##Besluit\n\n####Inleiding\n\n#Een\n\n#veiligheid telt\n\n```\n##geen kop\n```\n',
    [
      'heading 2: Besluit',
      'heading 4: Inleiding',
      'heading 1: Een',
      'paragraph: #veiligheid telt',
      'paragraph: ##geen kop',
    ],
  ],
  [
    'lists with nesting, without bullets and numbers',
    '- een\n  1. dieper\n- twee\n\n  nog bij twee\n',
    ['list-item 1: een', 'list-item 2: dieper', 'list-item 1: twee', 'list-item 1: nog bij twee'],
  ],
  [
    'lines with typed bullets',
    '– een\n– twee\nen verder\n\nHieronder valt:\n• drie\n• vier\n\nHet bestuur\n– zo heet het – besluit.\n',
    [
      'list-item 1: een',
      'list-item 1: twee en verder',
      'paragraph: Hieronder valt:',
      'list-item 1: drie',
      'list-item 1: vier',
      'paragraph: Het bestuur – zo heet het – besluit.',
    ],
  ],
  [
    'tables as rows',
    '| Wie | Wat |\n|---|---|\n| Student | **meldt** |\n| | leeg |\n',
    ['table-row: Wie | Wat', 'table-row: Student | meldt', 'table-row: leeg'],
  ],
  [
    'notes after the block that refers to them, and those without reference at the end',
    '[^b]: Niemand verwijst.\n\nTekst[^a] gaat door.\n\nVolgende.\n\n[^a]: De noot.\n\n    Meer.\n',
    [
      'paragraph: Tekst gaat door.',
      'footnote: De noot. Meer.',
      'paragraph: Volgende.',
      'footnote: Niemand verwijst.',
    ],
  ],
  [
    'notes that refer to each other',
    'x[^a]\n\n[^a]: een[^b]\n\n[^b]: twee[^a]\n',
    ['paragraph: x', 'footnote: een', 'footnote: twee'],
  ],
  [
    'HTML loses its tags and keeps its text',
    "<meta charset='utf-8' />\n\nTekst<sup> 1 noot </sup>.<br>Regel <script>a()</script>twee.\n\n<div><p>In een blok.</p></div>\n\n<script>\nb()\n</script>\n",
    ['paragraph: Tekst 1 noot . Regel twee.', 'paragraph: In een blok.'],
  ],
  [
    'quotes, pictures, rules',
    '> Zo is het.\n\n![beeld](x.png)\n\n---\n\nEinde.\n',
    ['paragraph: Zo is het.', 'paragraph: Einde.'],
  ],
  ['old Macintosh line ends', '# Een\r\rTekst.\r', ['heading 1: Een', 'paragraph: Tekst.']],
];

test.each(CASES)('%s', async (_, markdown, expected) => {
  const document = await extract(utf8(markdown), { name: 'code.md' });
  expect(outline(document)).toEqual(expected);
  expect(warningCodes(document)).toEqual(['pages-estimated']);
});

test('a YAML header is no text; what it says of the text is kept', async () => {
  const markdown =
    '---\ntitle: "Gedragscode"\nauthor: A. Auteur\ndate: 2022-03-01\ntags:\n  - x\n---\n# Een\n';
  const document = await extract(utf8(markdown), { name: 'code.md' });
  expect(outline(document)).toEqual(['heading 1: Een']);
  expect(document.metadata).toMatchObject({
    title: 'Gedragscode',
    author: 'A. Auteur',
    created: '2022-03-01',
  });
});

test('prose between two rules is no header', async () => {
  const document = await extract(utf8('---\n\nWij willen dit.\n\n---\n\nEn dat.\n'), { name: 'code.md' });
  expect(outline(document)).toEqual(['paragraph: Wij willen dit.', 'paragraph: En dat.']);
});

test('struck text is left out and reported', async () => {
  const document = await extract(utf8('Wel ~~niet~~ ook.\n'), { name: 'code.md' });
  expect(document.text).toBe('Wel ook.\n');
  expect(warningCodes(document)).toEqual(['pages-estimated', 'changes-accepted']);
});
