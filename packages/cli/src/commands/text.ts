import { type Document, locate, quoteAt } from '@toetssteen/document';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { passwordsOf, readDocument } from '../read-document.ts';
import type { Invocation } from '../run.ts';
import { withOcr } from '../with-ocr.ts';
import { pathOf } from './check.ts';

interface TextOptions {
  readonly format: 'text' | 'json';
  readonly password: readonly string[];
  readonly ocr?: boolean;
}

/** Prints the canonical text: what all spans and quotes of a result count in. */
export async function text({ args, options, io }: Invocation): Promise<ExitCode> {
  const asked = options as unknown as TextOptions;
  const passwords = passwordsOf(asked.password, io);
  const document = await withOcr(asked.ocr, (ocr) =>
    readDocument(pathOf(args, io.platform), { passwords, ocr }, io),
  );
  if (asked.format === 'json') io.stdout.write(`${JSON.stringify(blocksOf(document), null, 2)}\n`);
  // A terminal would obey escape sequences in a document. In a pipe the text stays as it is, unit by unit.
  else io.stdout.write(io.stdout.isTerminal ? document.text.replace(/(?!\n)\p{Cc}/gu, ' ') : document.text);
  return EXIT.done;
}

function blocksOf(document: Document): object {
  return {
    format: document.metadata.format,
    sha256: document.metadata.sha256,
    pages: document.pages.map(({ number, label, state }) => ({ number, label, state })),
    warnings: document.warnings,
    blocks: document.blocks.map((block) => {
      const { page, label, headings } = locate(document, block.span);
      const { start, end } = block.span;
      return {
        kind: block.kind,
        level: block.level,
        page,
        label,
        headings,
        start,
        end,
        text: quoteAt(document, block.span),
      };
    }),
  };
}
