import { formatIssue, inspectRubric } from '@toetssteen/rubric';
import { runExamples } from '@toetssteen/scorer';
import { CliError } from '../errors.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { findFiles } from '../find-files.ts';
import { readText } from '../rubrics.ts';
import type { Invocation } from '../run.ts';

export async function rubricCheck({ args, io }: Invocation): Promise<ExitCode> {
  const found = await findFiles(args, { ...io, extensions: ['.yaml', '.yml'] });
  const [nothing] = found.failures;
  if (nothing !== undefined) throw new CliError('CLI_NOTHING_FOUND', nothing.message);

  let wrong = false;
  for (const file of found.files) {
    const problems = problemsOf(file.path, await readText(file.path, io));
    io.stdout.write(problems.length === 0 ? `${file.path}: nothing wrong\n` : `${problems.join('\n')}\n`);
    wrong ||= problems.length > 0;
  }
  return wrong ? EXIT.thresholdMissed : EXIT.done;
}

function problemsOf(path: string, yaml: string): readonly string[] {
  const { rubric, issues } = inspectRubric(yaml);
  if (rubric === undefined || issues.length > 0) return issues.map((issue) => formatIssue(path, issue));
  return runExamples(rubric).map(({ element, language, expected, text, status }) =>
    expected === 'found'
      ? `${path}: ${element} (${language}): must be found but is ${status}: ${text}`
      : `${path}: ${element} (${language}): must not be found but is ${status}: ${text}`,
  );
}
