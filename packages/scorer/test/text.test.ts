import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSentences } from '../src/text/sentences.ts';
import { findWords } from '../src/text/words.ts';

test.each([
  ['De docent-studentrelatie', 'de docent studentrelatie'],
  ["foto's en zo’n", "foto's en zo'n"],
  ['Eén vóór', 'een voor'],
  ['reünie coördinator café', 'reünie coördinator cafe'],
  [
    'mail jan@school.example of www.school.example/klacht.',
    'mail jan@school.example of www.school.example/klacht.',
  ],
  ['zie school.example/klacht of intranet.school.nl.', 'zie school.example/klacht of intranet.school.nl'],
  ["don't", "don't"],
])('the words of "%s"', (text, words) => {
  expect(findWords(text).forms.join(' ')).toBe(words);
});

test('words stand where they say, in order and without overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const { forms, starts, ends } = findWords(text);
      let last = 0;
      forms.forEach((_, i) => {
        expect(starts[i]).toBeGreaterThanOrEqual(last);
        expect(ends[i]).toBeGreaterThan(starts[i] as number);
        last = ends[i] as number;
      });
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

test.each([
  [['Dit mag niet.', 'Dat wel!', 'En "dit"?']],
  [['Zie art. 3 van de wet.', 'Meld dit bij dhr. Jansen, m.b.v. het formulier.']],
  [['Dat geldt o.a. voor pesten.']],
  [['Artikel 3. Meld het.']],
  [['Iedereen, d.w.z. studenten en personeel, houdt zich hieraan.']],
  [['Dit is e.g. a case.', 'See section 4.2 for more.']],
  [['Dat begon in 2019.', 'Sindsdien gaat het beter.']],
])('%j is cut into its sentences', (sentences) => {
  const text = sentences.join(' ');
  expect(findSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end))).toEqual(
    sentences,
  );
});

test('sentences leave out nothing but white space', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '?', '1', '"', ';'), maxLength: 80 }),
      (text) => {
        const sentences = findSentences(text, 0, text.length);
        let at = 0;
        for (const { start, end } of sentences) {
          expect(text.slice(at, start).trim()).toBe('');
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      },
    ),
  );
});
