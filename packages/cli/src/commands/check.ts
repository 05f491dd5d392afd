import { type AssessedFile, renderCheck } from '@toetssteen/report';
import type { Language } from '@toetssteen/rubric';
import { createAssess } from '../assess.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { wantsColour } from '../io.ts';
import { createProgress } from '../progress.ts';
import { passwordsOf, readDocument } from '../read-document.ts';
import { loadRubrics } from '../rubrics.ts';
import type { Invocation } from '../run.ts';
import { checkThresholds, missedThresholds, type Thresholds } from '../thresholds.ts';
import { withOcr } from '../with-ocr.ts';

interface CheckOptions extends Thresholds {
  readonly rubric?: string;
  readonly language?: Language;
  readonly reportLanguage: Language;
  readonly password: readonly string[];
  readonly ocr?: boolean;
  readonly quiet?: boolean;
}

export async function check({ args, options, io }: Invocation): Promise<ExitCode> {
  const asked = options as unknown as CheckOptions;
  const path = pathOf(args, io.platform);
  const name = path.split('/').at(-1) ?? path;
  const rubrics = await loadRubrics(asked.rubric, io);
  checkThresholds(asked, rubrics.available);

  const progress = createProgress(io, asked.quiet === true);
  progress.show(1, 1, name);
  let file: AssessedFile;
  try {
    const passwords = passwordsOf(asked.password, io);
    const document = await withOcr(asked.ocr, (ocr) => readDocument(path, { passwords, ocr }, io));
    file = await createAssess(rubrics, asked.language)(document, { name, path });
  } finally {
    progress.end();
  }

  io.stdout.write(
    renderCheck(file, {
      language: asked.reportLanguage,
      colour: wantsColour(io.stdout, io),
      ...(io.stdout.columns === undefined ? {} : { width: io.stdout.columns }),
    }),
  );
  const missed = missedThresholds(asked, [file], []);
  for (const sentence of missed) io.stderr.write(`${sentence}\n`);
  return missed.length === 0 ? EXIT.done : EXIT.thresholdMissed;
}

/** The one argument, with `/` between folders. */
export function pathOf(args: readonly string[], platform: NodeJS.Platform): string {
  const [written = ''] = args;
  return platform === 'win32' ? written.replaceAll('\\', '/') : written;
}
