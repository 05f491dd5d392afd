import type { KnownText } from '../known-text.ts';
import type { Layout } from '../layouts.ts';

/** A program that lays a text out as a PDF. */
export interface Writer {
  readonly id: string;
  /**
   * @param text as the layout shows it: see `adaptText`
   * @param folder an empty one, for what the program needs and leaves behind
   * @returns the path of the PDF
   */
  write(text: KnownText, layout: Layout, folder: string): Promise<string>;
}
