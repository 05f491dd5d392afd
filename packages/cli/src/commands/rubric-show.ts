import type { Language, Row, Rubric } from '@toetssteen/rubric';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { oneRubric } from '../rubrics.ts';
import type { Invocation } from '../run.ts';
import { pathOf } from './check.ts';

export async function rubricShow({ args, options, io }: Invocation): Promise<ExitCode> {
  const { language } = options as unknown as { readonly language: Language };
  const rubric = await oneRubric(pathOf(args, io.platform), io);
  io.stdout.write(`${linesOf(rubric, language).join('\n')}\n`);
  return EXIT.done;
}

function linesOf(rubric: Rubric, language: Language): readonly string[] {
  return [
    `${rubric.title[language]}  (${rubric.id} ${rubric.version}, ${rubric.hash})`,
    rubric.source,
    ...rubric.groups.flatMap((group) => [
      '',
      group.label[language],
      ...group.rows.flatMap((row) => rowLines(row, language)),
    ]),
  ];
}

function rowLines(row: Row, language: Language): readonly string[] {
  const excludes = row.kind === 'element' ? row.excludes[language] : '';
  return [
    `  ${row.id}  ${row.label[language]}${row.kind === 'element' ? '' : `  [${row.kind}]`}`,
    `    + ${row.definition[language]}  (${row.source})`,
    ...(excludes === '' ? [] : [`    - ${excludes}`]),
  ];
}
