import type { Prepared } from '../text/prepared.ts';
import type { Hits } from './scan.ts';

/** What concepts stand around a block; looked up once for each block that needs it. */
export interface Surroundings {
  /** In the headings that the block stands under. */
  headings(block: number): ReadonlySet<number>;
  /** In the block itself, in the block that leads its list in, and in the headings above. */
  all(block: number): ReadonlySet<number>;
}

export function surroundingsReader(prepared: Prepared, hits: Hits): Surroundings {
  const headings = new Map<number, ReadonlySet<number>>();
  const all = new Map<number, ReadonlySet<number>>();

  const collect = (blocks: readonly number[], language: string): Set<number> => {
    const concepts = new Set<number>();
    for (const index of blocks) {
      const block = prepared.blocks[index];
      // Concepts are numbered per language: those of another language mean something else.
      if (block === undefined || block.language !== language) continue;
      for (let s = block.firstSentence; s < block.endSentence; s++) {
        for (const hit of hits.bySentence[s] ?? []) concepts.add(hit.concept);
      }
    }
    return concepts;
  };

  const remember = (
    memory: Map<number, ReadonlySet<number>>,
    block: number,
    make: () => ReadonlySet<number>,
  ) => {
    let known = memory.get(block);
    if (known === undefined) {
      known = make();
      memory.set(block, known);
    }
    return known;
  };

  const headingsOf = (index: number) =>
    remember(headings, index, () => {
      const { block, language } = prepared.blocks[index] as Prepared['blocks'][number];
      return collect(block.path, language);
    });

  return {
    headings: headingsOf,
    all: (index) =>
      remember(all, index, () => {
        const { language, leadIn } = prepared.blocks[index] as Prepared['blocks'][number];
        const own = collect(leadIn < 0 ? [index] : [leadIn, index], language);
        for (const concept of headingsOf(index)) own.add(concept);
        return own;
      }),
  };
}
