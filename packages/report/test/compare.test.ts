import { describe, expect, test } from 'vitest';
import { agreementOf, overallAgreement, WITH_DOUBT, WITHOUT_DOUBT } from '../src/compare/agreement.ts';
import { compareLabels, compareWithTool } from '../src/compare/compare.ts';
import type { Judgement, Pair } from '../src/compare/judgement.ts';
import { parseLabels } from '../src/compare/labels.ts';
import { renderComparison } from '../src/compare/render-comparison.ts';
import { renderJson } from '../src/formats/json.ts';
import { resultSchema } from '../src/json-contract.ts';
import { TableError } from '../src/table-file/table-error.ts';
import { resultOf, sampleFile } from './sample.ts';

/** Pairs as a square table: rows are the one, columns the other; each pair is a document of its own. */
function pairsOf(table: readonly (readonly number[])[], categories: readonly Judgement[]): readonly Pair[] {
  return table.flatMap((row, one) =>
    row.flatMap((count, other) =>
      Array.from({ length: count }, (_, index) => ({
        document: `${one}-${other}-${index}`,
        element: 'a.1',
        one: categories[one] ?? 'absent',
        other: categories[other] ?? 'absent',
        quote: '',
        page: '',
        reason: '',
        otherReason: '',
        coder: '',
      })),
    ),
  );
}

describe('agreement', () => {
  test('of two categories, worked out by hand: 50 proposals, 35 judged alike', () => {
    const pairs = pairsOf(
      [
        [20, 5],
        [10, 15],
      ],
      WITHOUT_DOUBT,
    );
    const { compared, agreed, share, kappa, ac1 } = agreementOf(pairs, WITHOUT_DOUBT);
    expect([compared, agreed, share]).toEqual([50, 35, 0.7]);
    // pe = 25/50 · 30/50 + 25/50 · 20/50 = 0.5; kappa = (0.7 − 0.5) / 0.5
    expect(kappa).toBeCloseTo(0.4, 10);
    // π = (25/50 + 30/50) / 2 = 0.55; pe = 2 · 0.55 · 0.45 = 0.495; AC1 = (0.7 − 0.495) / 0.505
    expect(ac1).toBeCloseTo(0.205 / 0.505, 10);
  });

  test('where nearly all is in one category: the case that AC1 was made for', () => {
    const pairs = pairsOf(
      [
        [118, 5],
        [2, 0],
      ],
      WITHOUT_DOUBT,
    );
    const { share, kappa, ac1 } = agreementOf(pairs, WITHOUT_DOUBT);
    expect(share).toBeCloseTo(0.944, 10);
    // pe = 0.984 · 0.96 + 0.016 · 0.04 = 0.94528
    expect(kappa).toBeCloseTo((0.944 - 0.94528) / (1 - 0.94528), 10);
    expect(kappa).toBeCloseTo(-0.0234, 4);
    // π = (0.984 + 0.96) / 2 = 0.972; pe = 2 · 0.972 · 0.028
    expect(ac1).toBeCloseTo(0.9408, 4);
  });

  test('of three categories, worked out by hand', () => {
    const pairs = pairsOf(
      [
        [25, 13, 12],
        [12, 2, 16],
        [3, 15, 2],
      ],
      WITH_DOUBT,
    );
    const { share, kappa, ac1 } = agreementOf(pairs, WITH_DOUBT);
    expect(share).toBeCloseTo(0.29, 10);
    // Rows 0.50, 0.30, 0.20 and columns 0.40, 0.30, 0.30: pe = 0.20 + 0.09 + 0.06
    expect(kappa).toBeCloseTo((0.29 - 0.35) / (1 - 0.35), 10);
    // π = 0.45, 0.30, 0.25: pe = (0.45 · 0.55 + 0.30 · 0.70 + 0.25 · 0.75) / 2 = 0.3225
    expect(ac1).toBeCloseTo((0.29 - 0.3225) / (1 - 0.3225), 10);
  });

  test('of one category only: kappa has no meaning, AC1 has', () => {
    const { kappa, ac1, share } = agreementOf(
      pairsOf(
        [
          [7, 0],
          [0, 0],
        ],
        WITHOUT_DOUBT,
      ),
      WITHOUT_DOUBT,
    );
    expect([share, kappa, ac1]).toEqual([1, undefined, 1]);
  });

  test('of nothing has no numbers at all', () => {
    expect(agreementOf([], WITH_DOUBT)).toEqual({
      compared: 0,
      agreed: 0,
      share: undefined,
      kappa: undefined,
      ac1: undefined,
    });
  });

  test('the interval of a share comes from leaving out whole documents', () => {
    const pair = (document: string, one: Judgement): Pair =>
      ({
        ...pairsOf([[1]], ['present'])[0],
        document,
        one,
        other: 'present',
      }) as Pair;
    const pairs = [pair('a', 'present'), pair('b', 'present'), pair('c', 'absent')];
    const { share, intervals } = overallAgreement(pairs, WITHOUT_DOUBT);
    expect(share).toBeCloseTo(2 / 3, 10);
    // Left out in turn: 1/2, 1/2, 1. Mean 2/3, squares (1/6)² + (1/6)² + (1/3)² = 1/6; error √(2/3 · 1/6) = 1/3.
    // Two degrees of freedom: 4.303. Cut off at 0 and 1.
    expect(intervals.share).toEqual([0, 1]);
    const many = Array.from({ length: 31 }, (_, index) =>
      pair(`d${index}`, index < 30 ? 'present' : 'absent'),
    );
    const [low = 0] = overallAgreement(many, WITHOUT_DOUBT).intervals.share ?? [];
    // The jackknife error of a share is √(p (1 − p) / (n − 1)); 30 degrees of freedom: 2.042.
    expect(low).toBeCloseTo(30 / 31 - 2.042 * Math.sqrt(((30 / 31) * (1 / 31)) / 30), 6);
  });

  test('one document has no interval', () => {
    const one = pairsOf([[1, 0]], WITHOUT_DOUBT);
    expect(overallAgreement(one, WITHOUT_DOUBT).intervals).toEqual({
      share: undefined,
      kappa: undefined,
      ac1: undefined,
    });
  });
});

const result = resultSchema.parse(JSON.parse(renderJson(resultOf(sampleFile()), {})));
const HEADER = 'document;element;oordeel;toelichting;codeur\n';

describe('labels', () => {
  test.each([
    ['name', 'gedragscode.pdf'],
    ['path', 'documenten/gedragscode.pdf'],
    ['fingerprint', 'ab'.repeat(32)],
  ])('find their document by %s', (_, document) => {
    const labels = parseLabels(`${HEADER}${document};ongewenst.pesten;aanwezig;;Anna\n`, 'a.csv');
    expect(compareWithTool(result, labels, 'Toetssteen').pairs.map(({ one, other }) => [one, other])).toEqual(
      [['present', 'present']],
    );
  });

  test('that the checker in the browser exports are read as they are', () => {
    const exported =
      '\uFEFFdocument,sha256,rubric,rubricVersion,element,judgement,reason,coder,date\r\n' +
      `andere naam.pdf,${'ab'.repeat(32)},gedragscode,1,melden.klachtenprocedure,present,"staat, in bijlage",Anna,2026-01-01\r\n` +
      `andere naam.pdf,${'ab'.repeat(32)},gedragscode,1,ongewenst.pesten,,,Anna,2026-01-01\r\n`;
    const { pairs } = compareWithTool(result, parseLabels(exported, 'a.csv'), 'Toetssteen');
    expect(pairs).toEqual([
      {
        document: 'documenten/gedragscode.pdf',
        element: 'melden.klachtenprocedure',
        one: 'absent',
        other: 'present',
        // What comes nearest, so that the person can see what the tool saw.
        quote: 'Klachtencommissie | kc@ossenwerf.example',
        page: '1',
        reason: '',
        otherReason: 'staat, in bijlage',
        coder: 'Anna',
      },
    ]);
  });

  test('without a counterpart are told, with the reason', () => {
    const labels = parseLabels(
      `${HEADER}weg.pdf;ongewenst.pesten;aanwezig;;\ngedragscode.pdf;bestaat.niet;afwezig;;\n`,
      'a.csv',
    );
    expect(compareWithTool(result, labels, 'Toetssteen').unmatched.map(({ row, why }) => [row, why])).toEqual(
      [
        [2, 'no-document'],
        [3, 'no-element'],
      ],
    );
    const text = renderComparison(compareWithTool(result, labels, 'Toetssteen'), 'text');
    expect(text).toContain('Er is niets om te vergelijken');
    expect(text).toContain('a.csv:2  weg.pdf  ongewenst.pesten: dit document is niet gescand');
  });

  test.each([
    ['an unknown word', 'document,element,judgement\na.pdf,x,misschien\n', ['TABLE_VALUE', 2, 'judgement']],
    ['no document', 'document,element,judgement\n,x,present\n', ['TABLE_VALUE', 2, 'document']],
    [
      'the same twice',
      'document,element,judgement\na,x,present\na,x,absent\n',
      ['TABLE_VALUE', 3, 'element'],
    ],
    ['no judgement at all', 'document,element\na,x\n', ['TABLE_COLUMN_MISSING', 1, 'judgement']],
  ])('with %s are refused with row and column', (_, text, expected) => {
    let problem: unknown;
    try {
      parseLabels(text, 'a.csv');
    } catch (error) {
      problem = error;
    }
    expect(problem).toBeInstanceOf(TableError);
    const [issue] = (problem as TableError).issues;
    expect([issue?.code, issue?.row, issue?.column]).toEqual(expected);
  });
});

describe('two people', () => {
  const one = parseLabels(
    `${HEADER}map/a.pdf;x;aanwezig;;Anna\nb.pdf;x;twijfel;;Anna\nc.pdf;x;onleesbaar;;Anna\nd.pdf;x;aanwezig;;Anna\n`,
    'anna.csv',
  );
  const other = parseLabels(
    `${HEADER}a.pdf;x;afwezig;"=cmd";Bram\nb.pdf;x;afwezig;;Bram\nc.pdf;x;aanwezig;;Bram\n`,
    'bram.csv',
  );
  const comparison = compareLabels(
    one,
    parseLabels(
      `${HEADER}map/a.pdf;x;afwezig;=cmd;Bram\nb.pdf;x;afwezig;;Bram\nc.pdf;x;aanwezig;;Bram\n`,
      'bram.csv',
    ),
  );

  test('are compared on what both judged; unreadable is out, doubt is a judgement of its own', () => {
    expect(comparison.overall.compared).toBe(2);
    expect(comparison.withoutDoubt.compared).toBe(1);
    expect(comparison.unreadable).toBe(1);
    expect(comparison.unmatched.map(({ file, document }) => [file, document])).toEqual([
      ['anna.csv', 'd.pdf'],
    ]);
    expect(compareLabels(one, other).pairs.map(({ document }) => document)).toEqual([
      'a.pdf',
      'b.pdf',
      'c.pdf',
    ]);
  });

  test('in each format: nothing undefined is written as a number, nothing becomes a formula', () => {
    const text = renderComparison(comparison, 'text', { language: 'en' });
    expect(text).toMatch(/kappa: 0\.00/u);
    expect(text).toContain('2 disagreements');
    const json = JSON.parse(renderComparison(comparison, 'json'));
    expect(json.disagreements).toHaveLength(2);
    expect(json.overall.agreed).toBe(0);
    const csv = renderComparison(comparison, 'csv');
    expect(csv.split('\r\n')).toHaveLength(5);
    expect(csv).toContain(";'=cmd;");
    expect(`${text}${JSON.stringify(json)}${csv}`).not.toMatch(/NaN|undefined|Infinity/u);
  });
});
