/**
 * What someone may know who reads all published numbers of one row: institutions fall into classes (by everything that
 * is known of them from outside), and the number that has the row is published for some unions of classes.
 */
export interface Published {
  /** Institutions in each class. */
  readonly sizes: readonly number[];
  readonly sums: readonly PublishedSum[];
}

export interface PublishedSum {
  /** Whether each class is part of it. */
  readonly members: readonly boolean[];
  readonly sum: number;
}

/** Steps after which the search gives up; what it could not show is then taken for known. */
const MOST_STEPS = 20_000;

/**
 * Whether numbers of institutions per class exist that give all published sums.
 *
 * @returns false also where that could not be shown within {@link MOST_STEPS}: whoever asks then keeps more back
 */
function isPossible({ sizes, sums }: Published): boolean {
  // Room that the classes from here on still leave in each sum.
  const room = sums.map(({ members }) => {
    const after: number[] = Array.from({ length: sizes.length + 1 }, () => 0);
    for (let at = sizes.length - 1; at >= 0; at--) {
      after[at] = (after[at + 1] ?? 0) + (members[at] === true ? (sizes[at] ?? 0) : 0);
    }
    return after;
  });
  const left = sums.map(({ sum }) => sum);
  let steps = 0;

  const fill = (at: number): boolean => {
    steps++;
    if (steps > MOST_STEPS) return false;
    if (at === sizes.length) return left.every((rest) => rest === 0);
    let least = 0;
    let most = sizes[at] ?? 0;
    for (const [index, { members }] of sums.entries()) {
      const rest = left[index] ?? 0;
      const later = room[index]?.[at + 1] ?? 0;
      if (members[at] === true) {
        most = Math.min(most, rest);
        least = Math.max(least, rest - later);
      } else if (rest > later) {
        return false;
      }
    }
    for (let number = least; number <= most; number++) {
      take(at, number);
      if (fill(at + 1)) return true;
      take(at, -number);
    }
    return false;
  };
  const take = (at: number, number: number): void => {
    sums.forEach(({ members }, index) => {
      if (members[at] === true) left[index] = (left[index] ?? 0) - number;
    });
  };
  return sums.every(({ sum }, index) => sum >= 0 && sum <= (room[index]?.[0] ?? 0)) && fill(0);
}

/** Whether the published numbers leave open how many institutions of a union of classes have the row. */
export function staysOpen(
  published: Published,
  truth: readonly number[],
  members: readonly boolean[],
): boolean {
  const sum = truth.reduce((total, number, at) => total + (members[at] === true ? number : 0), 0);
  return [sum - 1, sum + 1].some((other) =>
    isPossible({ ...published, sums: [{ members, sum: other }, ...published.sums] }),
  );
}
