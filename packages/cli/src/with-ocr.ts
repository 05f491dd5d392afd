import type { OcrEngine } from '@toetssteen/extract';

/**
 * Lends an engine for scanned pages to a call, where the user asked for one, and closes it. It is loaded only then: it
 * brings a picture library and the data of two languages.
 */
export async function withOcr<T>(
  asked: boolean | undefined,
  call: (ocr: OcrEngine | undefined) => Promise<T>,
): Promise<T> {
  if (asked !== true) return call(undefined);
  const { createOcr } = await import('@toetssteen/extract/ocr');
  const ocr = createOcr();
  try {
    return await call(ocr);
  } finally {
    await ocr.close();
  }
}
