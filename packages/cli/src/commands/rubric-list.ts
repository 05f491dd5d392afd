import type { Language } from '@toetssteen/rubric';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { loadRubrics } from '../rubrics.ts';
import type { Invocation } from '../run.ts';

export async function rubricList({ options, io }: Invocation): Promise<ExitCode> {
  const { language } = options as unknown as { readonly language: Language };
  const { available } = await loadRubrics(undefined, io);
  for (const rubric of available) {
    const elements = rubric.groups.flatMap(({ rows }) => rows).filter((row) => row.kind === 'element').length;
    io.stdout.write(
      `${rubric.id}  ${rubric.version}  ${rubric.hash}  ${rubric.title[language]} (${elements})\n`,
    );
  }
  return EXIT.done;
}
