import { extract } from '@toetssteen/extract';
import type { PdfReader } from './reader.ts';

export const ours: PdfReader = {
  name: 'toetssteen',
  install: '',
  isThere: async () => true,
  async read(bytes) {
    const { text, blocks } = await extract(bytes, { format: 'pdf' });
    const textOf = ({ span }: (typeof blocks)[number]) => text.slice(span.start, span.end);
    return {
      blocks: blocks.map(textOf),
      blocksAreParagraphs: true,
      headings: blocks
        .filter(({ kind }) => kind === 'heading')
        .map((block) => ({ level: block.level, text: textOf(block) })),
    };
  },
};
