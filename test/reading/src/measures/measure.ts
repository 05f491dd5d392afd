import type { Case } from '../cases.ts';
import type { Reading } from '../readers/reader.ts';
import { type Alignment, align } from './align.ts';
import { furnitureLeftOut } from './furniture-left-out.ts';
import { headingsFound } from './headings-found.ts';
import { paragraphsWhole } from './paragraphs-whole.ts';
import { wordsOf } from './words.ts';
import { type BrokenWord, brokenWords } from './words-broken.ts';
import { wordsInOrder } from './words-in-order.ts';

/** All as shares, 0 to 1. Undefined: the reader gives no such thing. */
export interface Quality {
  readonly wordsInOrder: number;
  /** The one share of which less is better. */
  readonly wordsBroken: number;
  readonly furnitureLeftOut: number;
  readonly headings: number | undefined;
  readonly paragraphs: number | undefined;
}

/** The measures and what they rest on, to look into. */
export interface Measured {
  readonly quality: Quality;
  readonly alignment: Alignment;
  readonly broken: readonly BrokenWord[];
  readonly words: readonly string[];
  readonly blockOf: readonly number[];
}

export function measure({ expected }: Case, reading: Reading): Measured {
  const words: string[] = [];
  const blockOf: number[] = [];
  reading.blocks.forEach((block, number) => {
    for (const word of wordsOf(block)) {
      words.push(word);
      blockOf.push(number);
    }
  });
  const alignment = align(expected, words);
  const broken = brokenWords(expected, words);
  return {
    alignment,
    broken,
    words,
    blockOf,
    quality: {
      wordsInOrder: wordsInOrder(alignment),
      wordsBroken: words.length === 0 ? 0 : broken.length / words.length,
      furnitureLeftOut: furnitureLeftOut(expected, alignment.left),
      headings: reading.headings === undefined ? undefined : headingsFound(expected, reading.headings),
      paragraphs: reading.blocksAreParagraphs ? paragraphsWhole(alignment, blockOf) : undefined,
    },
  };
}
