import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packFiles, unpackFiles } from '../src/parts/file-pack.ts';

test('files come back as they were', () => {
  const files = fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.uint8Array()), { minLength: 1 });
  fc.assert(
    fc.property(files, (list) => {
      const given = new Map(list);
      expect(unpackFiles(packFiles(given))).toEqual(given);
    }),
  );
});
