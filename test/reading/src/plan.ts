import type { KnownText } from './known-text.ts';
import { LAYOUTS, type Layout } from './layouts.ts';
import { DUTCH } from './texts/dutch.ts';
import { ENGLISH } from './texts/english.ts';
import { chromium } from './writers/chromium.ts';
import { latex } from './writers/latex.ts';
import { libreoffice } from './writers/libreoffice.ts';
import type { Writer } from './writers/writer.ts';

const WRITERS: readonly Writer[] = [chromium, libreoffice, latex];

/** One file to be made. */
export interface Planned {
  readonly name: string;
  readonly text: KnownText;
  readonly layout: Layout;
  readonly writer: Writer;
}

/** Every layout goes through every writer, in one language and the other by turns. */
export const PLAN: readonly Planned[] = LAYOUTS.flatMap((layout, row) =>
  WRITERS.map((writer, column): Planned => {
    const text = (row + column) % 2 === 0 ? DUTCH : ENGLISH;
    return { name: `${layout.id}-${writer.id}-${text.id}`, text, layout, writer };
  }),
);
