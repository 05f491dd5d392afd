import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInside } from '../src/find-files.ts';
import { outputNames } from '../src/output-names.ts';

test.each([
  [['map/code.pdf'], ['code']],
  [
    ['a/code.pdf', 'b/code.pdf', 'c/anders.pdf'],
    ['a-code', 'b-code', 'anders'],
  ],
  [
    ['a/code.pdf', 'a/code.docx'],
    ['a-code-pdf', 'a-code-docx'],
  ],
  [
    ['x/a/code.pdf', 'y/a/code.pdf'],
    ['x-a-code-pdf', 'y-a-code-pdf'],
  ],
  [
    ['Code.pdf', 'map/code.pdf'],
    ['Code', 'map-code'],
  ],
  [
    ['../../etc/..', '..\\..\\con.txt', 'aux.pdf', '.pdf'],
    ['etc', '_.._con', '_aux', 'pdf'],
  ],
  [['één & twee?.pdf'], ['één _ twee_']],
  [['学校.pdf'], ['学校']],
])('%j gives %j', (paths, names) => {
  expect(outputNames(paths)).toEqual(names);
});

test('names differ, also without regard to case, and stay in their folder', () => {
  const part = fc.oneof(
    fc.constantFrom('..', '.', 'a', 'A', 'a.pdf', 'con', '\u0000', 'x'.repeat(300)),
    fc.string(),
  );
  const paths = fc.array(
    fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/')),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(paths, (given) => {
      const names = outputNames(given);
      expect(names.length).toBe(given.length);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(given.length);
      for (const name of names) {
        expect(name).toMatch(/^[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}._ -]*$/u);
        expect(Buffer.byteLength(`${name}.html`)).toBeLessThanOrEqual(255);
        expect(isInside(resolve('/uit/html', `${name}.html`), '/uit/html')).toBe(true);
      }
    }),
  );
});
