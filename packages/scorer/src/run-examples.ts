import { buildDocument, type Document, type DraftBlock } from '@toetssteen/document';
import { LANGUAGES, type Language, type Rubric } from '@toetssteen/rubric';
import type { Status } from './assessment.ts';
import { createScorer, type Scorer } from './score.ts';

/** An example of a rubric that does not come out as the rubric says. */
export interface FailedExample {
  readonly element: string;
  readonly language: Language;
  readonly expected: 'found' | 'notFound';
  readonly text: string;
  readonly status: Status;
}

/**
 * Scores every example of a rubric by itself. `found` must come out as present or doubtful for its element, `notFound`
 * as absent.
 *
 * @returns the examples that do not, in the order of the rubric
 */
export function runExamples(rubric: Rubric): readonly FailedExample[] {
  const scorer = createScorer(rubric);
  const elements = rubric.groups.flatMap((group) => group.rows).filter((row) => row.kind === 'element');
  return elements.flatMap((element) =>
    LANGUAGES.flatMap((language) =>
      (['found', 'notFound'] as const).flatMap((expected) =>
        element.examples[language][expected].flatMap((text): FailedExample[] => {
          const status = scoreExample(scorer, element.id, text, language);
          const found = status === 'present' || status === 'doubtful';
          return found === (expected === 'found')
            ? []
            : [{ element: element.id, language, expected, text, status }];
        }),
      ),
    ),
  );
}

/** The status of one element in a passage. `[Heading] text` puts a heading above the text. */
export function scoreExample(scorer: Scorer, element: string, example: string, language: Language): Status {
  const assessment = scorer.score(exampleDocument(example), { language });
  return assessment.findings.find((finding) => finding.element === element)?.status ?? 'absent';
}

/** An example as a document of its own; `[Heading] text` puts a heading above the text. */
export function exampleDocument(example: string): Document {
  const [, heading, text] = /^\[(?<heading>[^\]]+)\]\s*(?<text>.*)$/su.exec(example) ?? [];
  const draft = (kind: DraftBlock['kind'], level: number, content: string): DraftBlock => ({
    kind,
    level,
    pieces: [{ text: content, page: 1 }],
  });
  return buildDocument({
    drafts:
      heading === undefined
        ? [draft('paragraph', 0, example)]
        : [draft('heading', 1, heading), draft('paragraph', 0, text ?? '')],
    pages: [{ number: 1, label: '1', state: 'text', width: 0, height: 0 }],
    metadata: { format: 'text', sha256: '', pagesEstimated: true },
    warnings: [],
  });
}
