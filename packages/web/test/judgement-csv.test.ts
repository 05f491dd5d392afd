import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Judgement } from '../src/judgement/judgement.ts';
import { COLUMNS, judgementsFromCsv, judgementsToCsv } from '../src/judgement/judgement-csv.ts';

const text = fc.oneof(fc.string(), fc.constantFrom('=1+1', "'=1", '"a";b', '- regel\ntwee', '@x', "''+1"));
const judgement: fc.Arbitrary<Judgement> = fc.record({
  document: text,
  sha256: fc.constantFrom('a'.repeat(64), '0123456789abcdef'.repeat(4)),
  rubric: fc.constantFrom('gedragscode', 'jaarverslag'),
  rubricVersion: fc.constantFrom('1', '2'),
  element: fc.string({ minLength: 1 }),
  judgement: fc.constantFrom('present', 'absent', 'doubtful', 'unreadable'),
  reason: text,
  coder: text,
  date: fc.constantFrom('2026-01-31', '2025-12-01'),
});

test('judgements come back as they were written down', () => {
  fc.assert(
    fc.property(fc.array(judgement, { minLength: 1 }), (judgements) => {
      const read = judgementsFromCsv(judgementsToCsv(judgements));
      const sorted = (list: readonly Judgement[]) => list.map((each) => JSON.stringify(each)).toSorted();
      expect(sorted(read)).toEqual(sorted(judgements.map(inOrder)));
    }),
  );
});

test('no cell begins as a formula', () => {
  fc.assert(
    fc.property(judgement, (each) => {
      const [, cells = []] = parse(judgementsToCsv([each]), { bom: true }) as string[][];
      expect(cells).toHaveLength(COLUMNS.length);
      for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/u);
    }),
  );
});

test('what a spreadsheet made of it, with semicolons, is read as well', () => {
  const cells = ['a.pdf', 'f'.repeat(64), 'gedragscode', '1', 'x.y', 'absent', 'geen', 'AJ', '2026-01-31'];
  const read = judgementsFromCsv(`${COLUMNS.join(';')}\r\n${cells.join(';')}\r\n`);
  expect(read).toEqual([Object.fromEntries(COLUMNS.map((column, index) => [column, cells[index]]))]);
});

test.each([
  ['another table', 'a,b\n1,2\n'],
  ['an unknown judgement', `${COLUMNS.join()}\na,${'f'.repeat(64)},g,1,e,maybe,,,2026-01-31\n`],
  ['no fingerprint', `${COLUMNS.join()}\na,123,g,1,e,absent,,,2026-01-31\n`],
  ['rows of uneven length', `${COLUMNS.join()}\na,b\n`],
])('%s is refused', (_, csv) => {
  expect(() => judgementsFromCsv(csv)).toThrow(expect.objectContaining({ code: 'WEB_NOT_JUDGEMENTS' }));
});

/** With its fields in the order of the columns. */
function inOrder(each: Judgement): Judgement {
  return Object.fromEntries(COLUMNS.map((column) => [column, each[column]])) as unknown as Judgement;
}
