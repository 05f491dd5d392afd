import { basename } from 'node:path';
import {
  type ComparisonFormat,
  compareLabels,
  compareWithTool,
  parseLabels,
  renderComparison,
  resultSchema,
} from '@toetssteen/report';
import type { Language } from '@toetssteen/rubric';
import { CliError } from '../errors.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { wantsColour } from '../io.ts';
import { readText } from '../rubrics.ts';
import type { Invocation } from '../run.ts';

interface CompareOptions {
  readonly format: ComparisonFormat;
  readonly reportLanguage: Language;
}

const TOOL_NAME = 'Toetssteen';

/** The tool against a person where the first file is JSON, else two people. */
export async function compareCommand({ args, options, io }: Invocation): Promise<ExitCode> {
  const asked = options as unknown as CompareOptions;
  const [first = '', second = ''] = args;
  const [one, other] = await Promise.all([readText(first, io), readText(second, io)]);
  const labels = parseLabels(other, basename(second));
  const comparison = one.trimStart().startsWith('{')
    ? compareWithTool(resultOf(one, first), labels, TOOL_NAME)
    : compareLabels(parseLabels(one, basename(first)), labels);
  const { columns } = io.stdout;
  io.stdout.write(
    renderComparison(comparison, asked.format, {
      language: asked.reportLanguage,
      colour: wantsColour(io.stdout, io),
      ...(columns === undefined ? {} : { width: columns }),
    }),
  );
  return EXIT.done;
}

function resultOf(text: string, path: string): ReturnType<typeof resultSchema.parse> {
  const wrong = (cause: unknown): CliError =>
    new CliError(
      'CLI_NOT_A_RESULT',
      `"${path}" is no result of a scan. Give the assessments.json that "toetssteen scan --out" made, or a CSV file of labels.`,
      { cause },
    );
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw wrong(cause);
  }
  const parsed = resultSchema.safeParse(value);
  if (!parsed.success) throw wrong(parsed.error);
  return parsed.data;
}
