import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from './src/cases.ts';
import type { Expected } from './src/expected.ts';
import { longestCommonSubsequence } from './src/measures/common-subsequence.ts';
import { measure } from './src/measures/measure.ts';
import type { Reading } from './src/readers/reader.ts';

const EXPECTED: Expected = {
  writer: 'none',
  layout: 'one-column',
  language: 'nl',
  columns: 1,
  pages: 2,
  headings: [
    { level: 1, text: 'Huisregels' },
    { level: 2, text: 'De vertrouwenspersoon' },
  ],
  flow: [
    { kind: 'heading', text: 'Huisregels' },
    { kind: 'paragraph', text: 'Deze regels gelden aan onze kunst- en modeopleidingen.{1}' },
    { kind: 'heading', text: 'De vertrouwenspersoon' },
    { kind: 'list-item', text: '{1} Het sociaal-emotioneel welzijn van alle studenten telt.' },
    { kind: 'list-item', text: '{2} Wie officieel klaagt, wordt binnen vijf werkdagen gehoord.' },
  ],
  asides: [[{ kind: 'note', text: '{1} Ook in de avond.' }]],
  furniture: ['Academie De Weverij', 'Pagina 1 van 2', 'Academie De Weverij', 'Pagina 2 van 2'],
};

const PERFECT: readonly string[] = [
  'Huisregels',
  'Deze regels gelden aan onze kunst- en modeopleidingen.',
  'De vertrouwenspersoon',
  'Het sociaal-emotioneel welzijn van alle studenten telt.',
  '2. Wie officieel klaagt, wordt binnen vijf werkdagen gehoord.',
  '1 Ook in de avond.',
];

function reading(blocks: readonly string[], headings: Reading['headings'] = EXPECTED.headings): Reading {
  return { blocks, blocksAreParagraphs: true, headings };
}

function measured(blocks: readonly string[], headings?: Reading['headings']) {
  const each: Case = { name: 'made up', path: '', bytes: new Uint8Array(), expected: EXPECTED };
  return measure(each, reading(blocks, headings));
}

function changed(from: string, to: string): string[] {
  const blocks = PERFECT.map((block) => block.replace(from, to));
  expect(blocks).not.toEqual(PERFECT);
  return blocks;
}

describe('a reading', () => {
  it('that gives the known text is perfect', () => {
    expect(measured(PERFECT).quality).toEqual({
      wordsInOrder: 1,
      wordsBroken: 0,
      furnitureLeftOut: 1,
      headings: 1,
      paragraphs: 1,
    });
  });

  it('may give a note where its mark stands, though that cuts a paragraph', () => {
    const [title = '', first = '', ...rest] = PERFECT.slice(0, -1);
    const { quality } = measured([title, first.replace(' aan', ' 1 Ook in de avond. aan'), ...rest]);
    expect(quality).toMatchObject({ wordsInOrder: 1, paragraphs: 2 / 3 });
  });

  it('loses words that it gives in another order', () => {
    const { quality } = measured(PERFECT.toSpliced(3, 2, PERFECT[4] ?? '', PERFECT[3] ?? ''));
    expect(quality.wordsInOrder).toBeCloseTo(1 - 7 / 30);
  });

  it('without a word of the text is nothing', () => {
    expect(measured([], []).quality).toMatchObject({
      wordsInOrder: 0,
      wordsBroken: 0,
      headings: 0,
      paragraphs: 0,
    });
  });

  it.each([
    ['onze kunst-', 'onzekunst-', ['joined:onzekunst']],
    ['sociaal-emotioneel', 'sociaalemotioneel', ['joined:sociaalemotioneel']],
    ['modeopleidingen', 'mode-opleidingen', ['joined:mode-opleidingen']],
    ['modeopleidingen', 'modeoplei- dingen', ['split:modeoplei', 'split:dingen']],
    ['modeopleidingen', 'mode opleidingen', ['split:mode', 'split:opleidingen']],
    ['officieel', 'o ffi cieel', ['split:o', 'split:ffi', 'split:cieel']],
    ['officieel', 'gesproken', []],
  ])('with %j as %j has broken words %j', (from, to, broken) => {
    expect(measured(changed(from, to)).broken.map(({ kind, read }) => `${kind}:${read}`)).toEqual(broken);
  });

  it('has furniture in it where it stands, not where the text has the same words', () => {
    const blocks = ['Academie De Weverij', ...PERFECT, 'Pagina 1 van 2', 'van alle', 'Academie De Weverij'];
    expect(measured(blocks).quality).toMatchObject({ wordsInOrder: 1, furnitureLeftOut: 1 / 4 });
  });

  it.each([
    [
      'another level',
      [
        { level: 2, text: 'Huisregels' },
        { level: 2, text: 'De vertrouwenspersoon' },
      ],
      1 / 2,
    ],
    ['one too many', [...EXPECTED.headings, { level: 2, text: 'Het' }], 4 / 5],
    ['one missing', EXPECTED.headings.slice(1), 2 / 3],
    ['another order', EXPECTED.headings.toReversed(), 1 / 2],
  ])('with headings of which %s', (_, headings, share) => {
    expect(measured(PERFECT, headings).quality.headings).toBeCloseTo(share);
  });

  it('with a paragraph in two blocks, and two items in one, keeps none of them whole', () => {
    const blocks = [
      'Huisregels',
      'Deze regels gelden aan',
      'onze kunst- en modeopleidingen.',
      'De vertrouwenspersoon',
      PERFECT.slice(3, 5).join(' '),
    ];
    expect(measured(blocks).quality.paragraphs).toBe(0);
  });
});

describe('longest common subsequence', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'd');

  it('is a subsequence of both, and none is longer', () => {
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (left, right) => {
        const pairs = longestCommonSubsequence(left, right);
        pairs.forEach(([i, j], index) => {
          const [before, beside] = pairs[index - 1] ?? [-1, -1];
          expect(left[i]).toBe(right[j]);
          expect(i).toBeGreaterThan(before);
          expect(j).toBeGreaterThan(beside);
        });
        expect(pairs.length).toBe(longestByTable(left, right));
      }),
    );
  });
});

/** By the table of all beginnings: slow and plain. */
function longestByTable(left: readonly string[], right: readonly string[]): number {
  const table = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  const at = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = 1; i <= left.length; i++) {
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1];
      (table[i] as number[])[j] = same ? at(i - 1, j - 1) + 1 : Math.max(at(i - 1, j), at(i, j - 1));
    }
  }
  return at(left.length, right.length);
}
