/** `[i, j]`: `left[i]` is the same as `right[j]`, and both indices ascend from pair to pair. */
export type Pair = readonly [left: number, right: number];

interface Link {
  readonly left: number;
  readonly right: number;
  readonly before: Link | undefined;
}

/**
 * The longest common subsequence, by the method of J. W. Hunt and T. G. Szymanski, "A fast algorithm for computing
 * longest common subsequences" (1977): time grows with the number of equal pairs, not with the product of the lengths.
 */
export function longestCommonSubsequence(left: readonly string[], right: readonly string[]): Pair[] {
  const places = new Map<string, number[]>();
  for (let j = right.length - 1; j >= 0; j--) {
    const word = right[j] as string;
    const found = places.get(word);
    if (found === undefined) places.set(word, [j]);
    else found.push(j);
  }

  // `ends[k]` closes, of all common subsequences of length k + 1 so far, the one that ends earliest in `right`.
  const ends: Link[] = [];
  left.forEach((word, i) => {
    // Places run from high to low, so that one word of `left` is never used twice.
    for (const j of places.get(word) ?? []) {
      const length = firstNotBefore(ends, j);
      ends[length] = { left: i, right: j, before: ends[length - 1] };
    }
  });

  const pairs: Pair[] = [];
  for (let link = ends.at(-1); link !== undefined; link = link.before) pairs.push([link.left, link.right]);
  return pairs.reverse();
}

/** Index of the first link at or after place `j` of the right side; `ends` ascends. */
function firstNotBefore(ends: readonly Link[], j: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as Link).right < j) low = middle + 1;
    else high = middle;
  }
  return low;
}
