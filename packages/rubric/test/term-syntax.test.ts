import { expect, test } from 'vitest';
import { parseItem, parseTerm, TermSyntaxError } from '../src/term-syntax.ts';

test.each([
  ['klacht', [{ kind: 'word', text: 'klacht' }]],
  ['=Aan', [{ kind: 'form', text: 'aan' }]],
  ['klacht-', [{ kind: 'first-part', text: 'klacht' }]],
  ['-relatie', [{ kind: 'last-part', text: 'relatie' }]],
  ['-macht-', [{ kind: 'part', text: 'macht' }]],
  ['sociaal-emotioneel', [{ kind: 'word', text: 'sociaal-emotioneel' }]],
  [
    'kennis ...3 nemen',
    [
      { kind: 'word', text: 'kennis' },
      { kind: 'gap', most: 3 },
      { kind: 'word', text: 'nemen' },
    ],
  ],
  [
    '$docent <year>',
    [
      { kind: 'set', name: 'docent' },
      { kind: 'class', name: 'year' },
    ],
  ],
  ["zzp'er", [{ kind: 'word', text: "zzp'er" }]],
])('"%s" is read as its words', (written, words) => {
  expect(parseTerm(written).words).toEqual(words);
});

test('alternatives stand between spaced slashes', () => {
  expect(parseItem('melden / door geven').terms.map((term) => term.written)).toEqual([
    'melden',
    'door geven',
  ]);
});

test.each(['', '...', 'a ... ', '...99 b', '-ab', '<what>', '$', 'wat?'])('"%s" is refused', (written) => {
  expect(() => parseTerm(written)).toThrow(TermSyntaxError);
});
