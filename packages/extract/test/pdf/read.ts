import { buildDocument, type Document, quoteAt } from '@toetssteen/document';
import { DEFAULT_LIMITS, type Limits } from '../../src/options.ts';
import { readPdf } from '../../src/pdf/read-pdf.ts';
import { startDeadline } from '../../src/reader.ts';

/** Reads a PDF as `extract` does. */
export async function read(
  bytes: Uint8Array,
  options: { readonly password?: string; readonly limits?: Partial<Limits> } = {},
): Promise<Document> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const password = options.password === undefined ? {} : { password: options.password };
  const result = await readPdf({ bytes, limits, deadline: startDeadline(limits.milliseconds), ...password });
  const metadata = { format: 'pdf', sha256: '', ...result.metadata } as const;
  return buildDocument({ drafts: result.drafts, pages: result.pages, warnings: result.warnings, metadata });
}

/** One line a block: kind, level where it has one, text. */
export function outlineOf(document: Document): string[] {
  return document.blocks.map((block) => {
    const kind = block.level === 0 ? block.kind : `${block.kind} ${block.level}`;
    return `${kind}: ${quoteAt(document, block.span)}`;
  });
}
