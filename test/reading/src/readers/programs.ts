import { access, constants } from 'node:fs/promises';
import { run } from '../../../writers/run.ts';
import type { PdfReader } from './reader.ts';

/** Programs that write the text to standard output and part paragraphs by blank lines. */
export const PROGRAMS: readonly PdfReader[] = [
  program('pdftotext', 'apt install poppler-utils', 'pdftotext', (path) => [path, '-']),
  program('mutool', 'apt install mupdf-tools', 'mutool', (path) => ['draw', '-q', '-F', 'txt', path]),
  program('pdfminer', 'apt install python3-pdfminer', 'pdf2txt', (path) => [path]),
];

function program(
  name: string,
  install: string,
  command: string,
  parameters: (path: string) => string[],
): PdfReader {
  return {
    name,
    install,
    async isThere() {
      const folders = process.env.PATH?.split(':') ?? [];
      const found = await Promise.allSettled(
        folders.map((folder) => access(`${folder}/${command}`, constants.X_OK)),
      );
      return found.some(({ status }) => status === 'fulfilled');
    },
    async read(_, path) {
      const text = await run(command, parameters(path));
      const blocks = text.replace(/\f/gu, '\n\n').split(/\n\s*\n/u);
      return { blocks, blocksAreParagraphs: true, headings: undefined };
    },
  };
}
