import type { Block, Document, Span } from '@toetssteen/document';
import type { Language } from '@toetssteen/rubric';
import { blockLanguages, languageVotes } from '../language/detect.ts';
import { findSentences } from './sentences.ts';
import { findWords, type Words } from './words.ts';

/** A document cut into sentences and words, each with its language: what indicators are matched against. */
export interface Prepared {
  readonly document: Document;
  readonly words: Words;
  readonly sentences: readonly Sentence[];
  readonly blocks: readonly PreparedBlock[];
}

export interface Sentence {
  readonly index: number;
  readonly span: Span;
  /** Half-open range of word indices. */
  readonly firstWord: number;
  readonly endWord: number;
  /** Index of the block. */
  readonly block: number;
  readonly language: Language;
}

export interface PreparedBlock {
  readonly block: Block;
  readonly language: Language;
  /** Half-open range of sentence indices. */
  readonly firstSentence: number;
  readonly endSentence: number;
  /** For a list item or table row: the block that leads the list in ("The following is not allowed:"), else -1. */
  readonly leadIn: number;
}

export function prepare(document: Document, language?: Language): Prepared {
  const forms: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const sentences: Sentence[] = [];
  const blocks: PreparedBlock[] = [];

  const wordsOf = document.blocks.map((block) => findWords(document.text, block.span.start, block.span.end));
  const languages =
    language === undefined
      ? blockLanguages(wordsOf.map((words) => languageVotes(words.forms)))
      : document.blocks.map(() => language);

  document.blocks.forEach((block, index) => {
    const words = wordsOf[index] as Words;
    const firstSentence = sentences.length;
    let word = forms.length;
    // One push per word: spreading would overflow the stack on a block of a hundred thousand words.
    for (let i = 0; i < words.forms.length; i++) {
      forms.push(words.forms[i] as string);
      starts.push(words.starts[i] as number);
      ends.push(words.ends[i] as number);
    }
    for (const span of findSentences(document.text, block.span.start, block.span.end)) {
      const firstWord = word;
      while (word < forms.length && (starts[word] as number) < span.end) word++;
      sentences.push({
        index: sentences.length,
        span,
        firstWord,
        endWord: word,
        block: index,
        language: languages[index] as Language,
      });
    }
    blocks.push({
      block,
      language: languages[index] as Language,
      firstSentence,
      endSentence: sentences.length,
      leadIn: leadInOf(document.blocks, blocks, index),
    });
  });
  return { document, words: { forms, starts, ends }, sentences, blocks };
}

/** The block before the first item of a list leads it in, and so it does for the items that follow. */
function leadInOf(blocks: readonly Block[], done: readonly PreparedBlock[], index: number): number {
  const block = blocks[index] as Block;
  if (block.kind !== 'list-item' && block.kind !== 'table-row') return -1;
  const before = blocks[index - 1];
  if (before === undefined || before.kind === 'heading') return -1;
  if (before.kind === 'paragraph' || before.kind === 'footnote') return index - 1;
  if (before.kind === 'list-item' && block.level > before.level) return index - 1;
  if (before.level === block.level || before.kind !== block.kind) return done[index - 1]?.leadIn ?? -1;
  for (let i = index - 1; i >= 0 && blocks[i]?.kind === 'list-item'; i--) {
    if ((blocks[i] as Block).level === block.level) return done[i]?.leadIn ?? -1;
  }
  return done[index - 1]?.leadIn ?? -1;
}
