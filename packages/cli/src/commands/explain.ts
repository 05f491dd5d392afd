import { renderExplanation } from '@toetssteen/report';
import type { Language } from '@toetssteen/rubric';
import { createScorerFor } from '../assess.ts';
import { CliError } from '../errors.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { passwordsOf, readDocument } from '../read-document.ts';
import { loadRubrics } from '../rubrics.ts';
import type { Invocation } from '../run.ts';
import { withOcr } from '../with-ocr.ts';
import { pathOf } from './check.ts';

interface ExplainOptions {
  readonly rubric?: string;
  readonly language?: Language;
  readonly reportLanguage: Language;
  readonly password: readonly string[];
  readonly ocr?: boolean;
}

/** Tells what made an element found or not found in one document. */
export async function explain({ args, options, io }: Invocation): Promise<ExitCode> {
  const asked = options as unknown as ExplainOptions;
  const [, element = ''] = args;
  const rubrics = await loadRubrics(asked.rubric, io);
  const passwords = passwordsOf(asked.password, io);
  const document = await withOcr(asked.ocr, (ocr) =>
    readDocument(pathOf(args, io.platform), { passwords, ocr }, io),
  );
  const rubric =
    rubrics.available.find(({ groups }) =>
      groups.some(({ rows }) => rows.some(({ id }) => id === element)),
    ) ?? rubrics.available[0];
  const row = rubric.groups.flatMap(({ rows }) => rows).find(({ id }) => id === element);
  if (row?.kind !== 'element') {
    throw new CliError(
      'CLI_UNKNOWN_ELEMENT',
      `"${element}" is no element of ${rubrics.available.map(({ id }) => id).join(', ')}. "toetssteen rubric show ${rubric.id}" lists them.`,
    );
  }
  const scorer = await createScorerFor(rubric, rubrics);
  const explanation = scorer.explain(
    document,
    element,
    asked.language === undefined ? {} : { language: asked.language },
  );
  const { columns } = io.stdout;
  io.stdout.write(
    renderExplanation(
      { document, row, explanation },
      { language: asked.reportLanguage, ...(columns === undefined ? {} : { width: columns }) },
    ),
  );
  return EXIT.done;
}
