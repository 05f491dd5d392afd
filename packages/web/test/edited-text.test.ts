import { buildDocument } from '@toetssteen/document';
import { extract } from '@toetssteen/extract';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf, toMarkdown, typedPlace } from '../src/document/edited-text.ts';
import { fixture, institutions } from './support/fixtures.ts';

test('every character of the scored text is found back in the typed text', () => {
  const typed = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\u00a0', '\t') });
  fc.assert(
    fc.property(
      typed.filter((text) => text.trim() !== ''),
      (text) => {
        const drafts = [{ kind: 'paragraph' as const, level: 0, pieces: [{ text, page: 1 }] }];
        const metadata = { format: 'text', sha256: '', pagesEstimated: true } as const;
        const document = buildDocument({ drafts, pages: [], metadata, warnings: [] });
        const [block] = document.blocks;
        const length = (block?.span.end ?? 0) - (block?.span.start ?? 0);
        expect(length).toBeGreaterThan(0);
        for (let place = 0; place < length; place++) {
          const scored = document.text[place] as string;
          const found = text[typedPlace(text, place)] as string;
          expect(found.replace(/\s/u, ' ')).toBe(scored);
        }
      },
    ),
  );
});

test.each(await institutions())(
  '%s: the text saved as Markdown opens as the same blocks',
  async (institution) => {
    const { name, bytes } = await fixture(`${institution}/gedragscode.docx`);
    const blocks = blocksOf(await extract(bytes, { name })).filter(({ kind }) => kind !== 'table-row');
    expect(blocks.length).toBeGreaterThan(20);
    const again = await extract(new TextEncoder().encode(toMarkdown(blocks)), { name: 'tekst.md' });
    expect(blocksOf(again).map(({ text }) => text)).toEqual(blocks.map(({ text }) => text));
  },
);
