import type { PDFPageProxy } from 'pdfjs-dist';
import type { Deadline } from '../reader.ts';

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;

/** What pdf.js finds on a page: text items, with marks of structure between them, and the fonts in use. */
export interface TextItems {
  readonly items: TextContent['items'];
  readonly fonts: readonly string[];
}

/**
 * Takes the text of a page in portions and looks at the clock between them: in Node pdf.js works in this thread without
 * letting timers run, so a page that holds millions of items could not be stopped from outside.
 *
 * @throws ExtractError `EXTRACT_TOO_SLOW`
 */
export async function readTextItems(
  page: PDFPageProxy,
  tagged: boolean,
  deadline: Deadline,
): Promise<TextItems> {
  const stream: ReadableStream<TextContent> = page.streamTextContent({ includeMarkedContent: tagged });
  const reader = stream.getReader();
  const items: TextContent['items'] = [];
  const fonts = new Set<string>();
  try {
    for (;;) {
      deadline.check();
      const { value, done } = await reader.read();
      if (done) return { items, fonts: [...fonts] };
      for (const item of value.items) items.push(item);
      for (const font of Object.keys(value.styles)) fonts.add(font);
    }
  } catch (error) {
    drain(reader);
    throw error;
  }
}

/**
 * Empties a stream that nobody reads any more, until its task is destroyed and the stream fails. Left full it would
 * keep the task from ending; cancelled, pdf.js may put one more portion into it, and that error ends the process.
 */
async function drain(reader: ReadableStreamDefaultReader<TextContent>): Promise<void> {
  try {
    while (!(await reader.read()).done);
  } catch {
    // The end that was waited for.
  }
}
