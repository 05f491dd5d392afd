import { PDFParse } from 'pdf-parse';
import PDFParser from 'pdf2json';
import { extractText, getDocumentProxy } from 'unpdf';
import { type PdfReader, pagesAsBlocks } from './reader.ts';

const INSTALLED = { install: '', isThere: async () => true } as const;

/**
 * Packages of npm, called as their own pages show it, with their messages turned off. pdf2json 4.1 gives the lines of
 * each page from the foot upwards, which is why few of its words come in order.
 */
export const PACKAGES: readonly PdfReader[] = [
  {
    ...INSTALLED,
    name: 'unpdf',
    async read(bytes) {
      const pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
      const { text } = await extractText(pdf, { mergePages: false });
      await pdf.loadingTask.destroy();
      return pagesAsBlocks(text);
    },
  },
  {
    ...INSTALLED,
    name: 'pdf-parse',
    async read(bytes) {
      const parser = new PDFParse({ data: bytes.slice(), verbosity: 0 });
      const { pages } = await parser.getText({ pageJoiner: '' });
      await parser.destroy();
      return pagesAsBlocks(pages.map((page) => page.text));
    },
  },
  {
    ...INSTALLED,
    name: 'pdf2json',
    async read(bytes) {
      const parser = new PDFParser(null, true);
      const text = await new Promise<string>((resolve, reject) => {
        parser.on('pdfParser_dataReady', () => resolve(parser.getRawTextContent()));
        parser.on('pdfParser_dataError', reject);
        parser.parseBuffer(Buffer.from(bytes), 0);
      });
      parser.destroy();
      // The line it puts between two pages is no text of the file.
      return pagesAsBlocks(text.split(/-+Page \(\d+\) Break-+/u));
    },
  },
];
