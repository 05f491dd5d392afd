import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderCheck } from '../src/formats/check.ts';
import { render } from '../src/render.ts';
import { columnsOf, fit, printable, wrap } from '../src/text/cells.ts';
import { documentOf, fileOf, resultOf, sampleFile } from './sample.ts';

describe('the table of a scan', () => {
  test('counts elements per status and says what could not be read', () => {
    const result = {
      ...resultOf(sampleFile()),
      failures: [
        { path: 'stuk.pdf', code: 'EXTRACT_DAMAGED', message: 'In English.' },
        { path: 'vreemd.xyz', code: 'ANDERS', message: 'A code without a sentence keeps its message.' },
      ],
    };
    expect(
      render(result, 'text', { width: 80 }),
    ).toBe(`Document                    ✓  ?  ✗  ⊘  Rubric         Pagina’s  Talen
──────────────────────────  ─  ─  ─  ─  ─────────────  ────────  ─────
documenten/gedragscode.pdf  3  1  2  1  gedragscode 1         4  nl en

✓ aanwezig · ? twijfel · ✗ niet gevonden · ⊘ niet leesbaar

documenten/gedragscode.pdf
  Datum van vaststelling: 1 maart 2022 · Talen: Nederlands, Engels · Aantal
  pagina’s: 4 pagina’s
  Let op: Er is geen tekst gevonden op een of meer pagina’s (pagina 2 (blad 3)).
  Wat daar staat, is niet meegenomen. Voeg --ocr toe om gescande pagina’s van
  een PDF te laten lezen.

Niet gelezen (2)
stuk.pdf
  EXTRACT_DAMAGED: Het bestand is beschadigd. Vraag een nieuw exemplaar of sla
  het opnieuw op.
vreemd.xyz
  ANDERS: A code without a sentence keeps its message.

Rubric gedragscode 1 (0123456789abcdef), gekozen door Toetssteen

Dat iets er staat, zegt niet dat het goed geregeld is.
Dat iets niet is gevonden, zegt niet dat het nergens staat: het kan in een ander
document staan.
`);
  });

  test('never gets wider than asked, whatever the names', () => {
    const name = fc.array(fc.constantFrom('a', '学', 'é', '👩‍🎨', '/', '-', ' '), {
      minLength: 1,
      maxLength: 80,
    });
    fc.assert(
      fc.property(name, fc.integer({ min: 70, max: 140 }), (parts, width) => {
        const file = { ...sampleFile(), path: parts.join('') };
        const lines = render(resultOf(file), 'text', { width }).split('\n');
        expect(lines.length).toBeGreaterThan(8);
        expect(lines.filter((line) => columnsOf(line) > width)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('colours only when asked', () => {
    expect(render(resultOf(sampleFile()), 'text')).not.toContain('\u001b[');
    expect(render(resultOf(sampleFile()), 'text', { colour: true })).toContain('\u001b[1m');
  });

  test('passes no escape sequence of a document or a name on to the terminal', () => {
    const document = documentOf(
      [['paragraph', 0, 1, 'Een \u001b[2Jzin\u202e die wist.']],
      [['1\u001b[0m', 'text']],
    );
    const file = fileOf(
      document,
      [
        {
          label: '\u001b]0;x\u0007',
          rows: [
            {
              id: 'a',
              label: '\u001b[1m',
              status: 'doubtful',
              found: [{ quote: 'Een \u001b[2Jzin\u202e die wist.' }],
            },
          ],
        },
      ],
      { path: '\u001b[31mrood.pdf' },
    );
    const result = { ...resultOf(file), failures: [{ path: '\u001b[A', code: 'X', message: '\u009b2J' }] };
    const shown = render(result, 'text') + renderCheck(file);
    expect(shown).toContain('zin');
    expect(shown).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
  });
});

test('the check of a draft: missing first, then doubtful with its passage, then found with its page', () => {
  expect(renderCheck(sampleFile(), { language: 'en', width: 90 })).toBe(`documenten/gedragscode.pdf
Elements in codes of conduct (gedragscode 1, 0123456789abcdef; chosen by Toetssteen)
Datum van vaststelling: 1 March 2022
Talen: Dutch, English
Aantal pagina’s: 4 pages
Please note: No text was found on one or more pages (page 2 (sheet 3)). What stands there
was not taken into account. Add --ocr to have scanned pages of a PDF read.
✓ 3 present   ? 1 doubtful   ✗ 2 not found   ⊘ 1 unreadable

Not found

Melden
✗ Klachtenprocedure
  Omschrijving van Klachtenprocedure. (Source: §4.1.1)
✗ Klokkenluidersregeling
  Omschrijving van Klokkenluidersregeling. (Source: §4.1.1)

Unreadable

Melden
⊘ Op de gescande pagina
  Omschrijving van Op de gescande pagina. (Source: §4.1.1)

Doubtful: look for yourself

Gewenst en ongewenst gedrag
? Grenzen toetsen
  “We gaan respectvol met elkaar om. Wie een grens merkt, zegt dat.”
  p. i (sheet 1) › Gedragscode Academie Ossenwerf › 1. Omgang

Found

Gewenst en ongewenst gedrag
✓ Gewenst gedrag beschreven
  p. i (sheet 1)
✓ Pesten
  p. i (sheet 1)

Melden
✓ Vertrouwenspersoon
  p. 1 (sheet 2)

Follows from other elements
· Alleen ongewenst gedrag benoemd: does not hold

That something is there does not mean that it is well arranged.
That something was not found does not mean that it is nowhere: it may stand in another
document.
`);
});

describe('cells', () => {
  test.each([
    ['kort', 10, 'kort'],
    ['map/een-lange-naam.pdf', 12, 'map…naam.pdf'],
    ['学学学学学学', 7, '学…学学'],
    ['a', 0, ''],
  ])('%j in %i columns is %j', (text, columns, expected) => {
    expect(fit(text, columns)).toBe(expected);
  });

  test('wrapping keeps every character but white space, and the width', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).map(printable),
        fc.integer({ min: 8, max: 30 }),
        (text, columns) => {
          const lines = wrap(text, columns);
          expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
          expect(lines.filter((line) => columnsOf(line) > columns)).toEqual([]);
        },
      ),
    );
  });
});
