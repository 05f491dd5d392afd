import { expect, test } from 'vitest';
import { extract } from '../../src/extract.ts';
import { bytesOf, utf8 } from '../support/bytes.ts';
import { outline, pageOf, warningCodes } from '../support/outline.ts';

const LONG =
  'Deze zin staat in een bestand zonder regeleinden binnen alinea’s en is daarom langer dan een regel op papier ooit zou zijn.';

const CASES: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  [
    'paragraphs by blank lines, their lines joined',
    'Wie iets ziet, meldt dat bij\nde vertrouwenspersoon.\n   \nTweede alinea,\nook lang.\n',
    ['paragraph: Wie iets ziet, meldt dat bij de vertrouwenspersoon.', 'paragraph: Tweede alinea, ook lang.'],
  ],
  [
    'headings: title, numbered, named, capitals, short',
    'Gedragscode van de academie\n\n1 Inleiding\n\nEen zin.\n\n2.1 Melden\n\nEen zin.\n\nArtikel 3 Klachten\n\nEen zin.\n\nONGEWENST GEDRAG\n\nEen zin.\n\nTot slot\n\nEen zin.\n',
    [
      'heading 1: Gedragscode van de academie',
      'heading 2: 1 Inleiding',
      'paragraph: Een zin.',
      'heading 3: 2.1 Melden',
      'paragraph: Een zin.',
      'heading 3: Artikel 3 Klachten',
      'paragraph: Een zin.',
      'heading 2: ONGEWENST GEDRAG',
      'paragraph: Een zin.',
      'heading 3: Tot slot',
      'paragraph: Een zin.',
    ],
  ],
  [
    'no headings: sentences, dates, lines that go on',
    'Dit is kort.\n\n8 oktober 2013\n\nde directeur\n\nArtikel 3 is van toepassing.\n\nen dan:\n',
    [
      'paragraph: Dit is kort.',
      'paragraph: 8 oktober 2013',
      'paragraph: de directeur',
      'paragraph: Artikel 3 is van toepassing.',
      'paragraph: en dan:',
    ],
  ],
  [
    'a heading with its text right under it',
    'Artikel 4 Sancties\nDe directie kan een\nwaarschuwing geven.\n',
    ['heading 1: Artikel 4 Sancties', 'paragraph: De directie kan een waarschuwing geven.'],
  ],
  [
    'lists with bullets, numbers and letters, nested by indent, lines joined',
    'Wij doen dit:\n- een\n  verder\n  * dieper\n- twee\n\n1. de eerste;\n2. de tweede.\n\na) de letter a;\nb) de letter b.\n',
    [
      'paragraph: Wij doen dit:',
      'list-item 1: een verder',
      'list-item 2: dieper',
      'list-item 1: twee',
      'list-item 1: de eerste;',
      'list-item 1: de tweede.',
      'list-item 1: de letter a;',
      'list-item 1: de letter b.',
    ],
  ],
  [
    'a dash at the start of a line in a sentence',
    'Het bestuur\n– zo heet het hier – besluit.\n',
    ['paragraph: Het bestuur – zo heet het hier – besluit.'],
  ],
  [
    'drawn rules part paragraphs',
    'een zin.\n-----\nnog een.\n\n* * *\n',
    ['paragraph: een zin.', 'paragraph: nog een.'],
  ],
  [
    'every line a paragraph where lines are not broken',
    `Hoofdstuk 2 Melden\n${LONG}\n- een punt\n${LONG}\n`,
    ['heading 1: Hoofdstuk 2 Melden', `paragraph: ${LONG}`, 'list-item 1: een punt', `paragraph: ${LONG}`],
  ],
];

test.each(CASES)('%s', async (_, text, expected) => {
  const document = await extract(utf8(text), { name: 'code.txt' });
  expect(outline(document)).toEqual(expected);
  expect(warningCodes(document)).toEqual(['pages-estimated']);
});

test('form feeds are page breaks; a sentence goes on across them', async () => {
  const document = await extract(
    utf8('Op een staat een zin die\n\fverder gaat op twee.\n\fDrie is nieuw.\n\f'),
    { name: 'x.txt' },
  );
  expect(outline(document)).toEqual([
    'paragraph: Op een staat een zin die verder gaat op twee.',
    'paragraph: Drie is nieuw.',
  ]);
  expect(document.pages.map((page) => page.label)).toEqual(['1', '2', '3']);
  expect(['Op een', 'verder', 'Drie'].map((words) => pageOf(document, words))).toEqual([1, 2, 3]);
  expect(document.metadata.pagesEstimated).toBe(false);
  expect(document.warnings).toEqual([]);
});

const utf16 = (mark: readonly number[], littleEndian: boolean) =>
  Uint8Array.from([
    ...mark,
    ...Array.from('één', (c) => (littleEndian ? [c.charCodeAt(0), 0] : [0, c.charCodeAt(0)])).flat(),
  ]);

test.each([
  ['UTF-8', utf8('één'), []],
  ['UTF-8 with a byte order mark', utf8('\ufeffeén'.replace('e', 'é')), []],
  ['UTF-16, low byte first', utf16([0xff, 0xfe], true), []],
  ['UTF-16, high byte first', utf16([0xfe, 0xff], false), []],
  ['windows-1252', bytesOf('\xe9\xe9n'), ['encoding-guessed']],
])('encoding: %s', async (_, bytes, warnings) => {
  const document = await extract(bytes, { name: 'x.txt' });
  expect(document.text).toBe('één\n');
  expect(warningCodes(document)).toEqual(['pages-estimated', ...warnings]);
});
