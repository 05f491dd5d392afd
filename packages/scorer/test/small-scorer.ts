import { buildDocument, type Document, type DraftBlock } from '@toetssteen/document';
import { parseRubric } from '@toetssteen/rubric';
import { stringify } from 'yaml';
import { createScorer, type Scorer } from '../src/index.ts';

/** Lines as blocks: `# heading`, `## heading`, `- list item`, anything else a paragraph. */
export function documentOf(...lines: readonly string[]): Document {
  const drafts = lines.map((line): DraftBlock => {
    const [, marks, text] = /^(#+|-)?\s*(.*)$/u.exec(line) ?? [];
    const kind = marks === undefined ? 'paragraph' : marks === '-' ? 'list-item' : 'heading';
    const level = kind === 'heading' ? (marks?.length ?? 1) : kind === 'list-item' ? 1 : 0;
    return { kind, level, pieces: [{ text: text ?? '', page: 1 }] };
  });
  return buildDocument({
    drafts,
    pages: [{ number: 1, label: '1', state: 'text', width: 0, height: 0 }],
    metadata: { format: 'text', sha256: '', pagesEstimated: true },
    warnings: [],
  });
}

/** A scorer with one element whose indicators are those given. */
export function scorerOf(
  indicators: { nl?: readonly object[]; en?: readonly object[] },
  sets: object = {},
): Scorer {
  const never = [{ name: 'never', any: ['zzzz'] }];
  const text = { nl: 'x', en: 'x' };
  const example = { found: ['x'], notFound: ['y'] };
  return createScorer(
    parseRubric(
      stringify({
        id: 'test',
        version: '1',
        title: text,
        source: 'test',
        recognise: { nl: ['x'], en: ['x'] },
        ...(Object.keys(sets).length > 0 ? { sets } : {}),
        groups: [
          {
            id: 'g',
            label: text,
            elements: [
              {
                id: 'g.e',
                label: text,
                definition: text,
                source: 'x',
                indicators: { nl: named(indicators.nl) ?? never, en: named(indicators.en) ?? never },
                examples: { nl: example, en: example },
              },
            ],
          },
        ],
      }),
    ),
  );
}

function named(indicators: readonly object[] | undefined): readonly object[] | undefined {
  return indicators?.map((indicator, i) => ({ name: `indicator ${i + 1}`, ...indicator }));
}
