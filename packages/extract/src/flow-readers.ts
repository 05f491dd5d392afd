import { readDocx } from './docx/read-docx.ts';
import { readHtml } from './html/read-html.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { readOdt } from './odt/read-odt.ts';
import { readPlain } from './plain/read-plain.ts';
import type { Readers } from './reader.ts';

/** Readers of the formats whose text flows: all but PDF. */
export const FLOW_READERS: Omit<Readers, 'pdf'> = {
  docx: readDocx,
  odt: readOdt,
  html: readHtml,
  markdown: readMarkdown,
  text: readPlain,
};
