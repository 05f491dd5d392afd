import type { PDFDocumentProxy } from 'pdfjs-dist';
import { PDFDateString } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ReadResult } from '../reader.ts';

/** Title, author and dates from the information dictionary. */
export async function readMetadata(pdf: PDFDocumentProxy): Promise<ReadResult['metadata']> {
  const { info } = (await pdf.getMetadata()) as { info: Readonly<Record<string, unknown>> };
  const title = textOf(info.Title);
  const author = textOf(info.Author);
  const created = dateOf(info.CreationDate);
  const modified = dateOf(info.ModDate);
  return {
    pagesEstimated: false,
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { author }),
    ...(created === undefined ? {} : { created }),
    ...(modified === undefined ? {} : { modified }),
  };
}

function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return text === '' ? undefined : text;
}

function dateOf(value: unknown): string | undefined {
  const date = typeof value === 'string' ? PDFDateString.toDateObject(value) : null;
  return date === null || Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
