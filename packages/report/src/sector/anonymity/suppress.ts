import { type Published, type PublishedSum, staysOpen } from './feasible.ts';

/** One row of the rubric: which institutions have it, and the groups that breakdowns put them in. */
export interface RowToPublish {
  /** For every institution that counts. */
  readonly has: readonly boolean[];
  /** By breakdown: the group of every institution. */
  readonly groupings: readonly (readonly number[])[];
  readonly rules: SuppressionRules;
}

export interface SuppressionRules {
  /** Groups with fewer institutions are not shown. */
  readonly smallestGroup: number;
  /** Whether the number for the whole sector is published whatever it is. */
  readonly totalShown: boolean;
}

/** Numbers of institutions that have something, or lack it, below which they are not shown. */
export const SMALLEST_COUNT = 3;

/**
 * Which cells of the breakdowns of one row may be shown, by breakdown and group.
 *
 * A cell is kept back when its group is small or nearly all or nearly none of it have the row; further cells are kept
 * back until nobody can work out, from everything that is still shown, a number that should not be known: neither from
 * the total, nor from other groups, nor from another breakdown, nor by the difference of two groups that lie within one
 * another; and until no institution that knows its own outcome learns that of another for certain. What the total for
 * the whole sector says by itself (none, or all) is no secret of a breakdown.
 */
export function shownCells(row: RowToPublish): readonly (readonly boolean[])[] {
  const { has, groupings, rules } = row;
  const groups = groupings.map((grouping) => [...new Set(grouping)].sort((a, b) => a - b));
  const shown = groupings.map((grouping, breakdown) =>
    (groups[breakdown] ?? []).map((group) => {
      const members = has.filter((_, index) => grouping[index] === group);
      return isSafe(members.length, members.filter(Boolean).length, rules.smallestGroup);
    }),
  );
  const total = has.filter(Boolean).length;
  if (rules.totalShown && (total === 0 || total === has.length))
    return shown.map((cells) => cells.map(() => false));

  const classes = classesOf(has, groupings);
  const unionOf = (breakdown: number, group: number): readonly boolean[] =>
    classes.keys.map((key) => key[breakdown] === group);
  const unions = groups.map((own, breakdown) => own.map((group) => unionOf(breakdown, group)));
  const everyone = classes.sizes.map(() => true);
  for (;;) {
    const sums: PublishedSum[] = [
      ...(rules.totalShown ? [{ members: everyone, sum: total }] : []),
      ...unions.flatMap((own, breakdown) =>
        own.flatMap((members, at) =>
          shown[breakdown]?.[at] === true ? [{ members, sum: sumOver(classes.truth, members) }] : [],
        ),
      ),
    ];
    if (!shown.some((cells) => cells.includes(true))) return shown;
    const baseline = rules.totalShown ? sums.slice(0, 1) : [];
    if (!givesAway(classes, unions.flat(), sums, baseline, rules)) return shown;
    hideOne(shown, unions, classes.sizes);
  }
}

function isSafe(size: number, number: number, smallestGroup: number): boolean {
  return size >= smallestGroup && number >= SMALLEST_COUNT && size - number >= SMALLEST_COUNT;
}

/** Institutions that all breakdowns treat alike: the finest that the published numbers can tell apart. */
interface Classes {
  /** By class: the group in each breakdown. */
  readonly keys: readonly (readonly number[])[];
  readonly sizes: readonly number[];
  /** How many of each class have the row. */
  readonly truth: readonly number[];
}

function classesOf(has: readonly boolean[], groupings: readonly (readonly number[])[]): Classes {
  const byKey = new Map<string, { key: readonly number[]; size: number; number: number }>();
  has.forEach((one, index) => {
    const key = groupings.map((grouping) => grouping[index] ?? -1);
    const known = byKey.get(key.join(' ')) ?? { key, size: 0, number: 0 };
    known.size++;
    if (one) known.number++;
    byKey.set(key.join(' '), known);
  });
  const all = [...byKey.values()];
  return {
    keys: all.map(({ key }) => key),
    sizes: all.map(({ size }) => size),
    truth: all.map(({ number }) => number),
  };
}

function givesAway(
  { sizes, truth }: Classes,
  unions: readonly (readonly boolean[])[],
  sums: readonly PublishedSum[],
  baseline: readonly PublishedSum[],
  rules: SuppressionRules,
): boolean {
  const published: Published = { sizes, sums };
  const single = sizes.map((_, at) => sizes.map((__, other) => other === at));
  const unsafe = (members: readonly boolean[]): boolean =>
    !isSafe(sumOver(sizes, members), sumOver(truth, members), rules.smallestGroup);
  // A number that is kept back must stay unknown, even where it would have been safe to show.
  const hidden = unions.filter((members) => !sums.some((each) => each.members === members));
  const targets = distinct([...[...single, ...unions, ...pairs(unions)].filter(unsafe), ...hidden]);
  if (targets.some((members) => !staysOpen(published, truth, members))) return true;
  return insiders(sizes, truth).some(({ at, one }) => {
    const without = (list: readonly number[], number: number): number[] =>
      list.map((each, index) => (index === at ? each - number : each));
    const known = (all: readonly PublishedSum[]): PublishedSum[] =>
      all.map(({ members, sum }) => ({ members, sum: members[at] === true && one ? sum - 1 : sum }));
    const others = { sizes: without(sizes, 1), sums: known(sums) };
    const truthOfOthers = without(truth, one ? 1 : 0);
    return single.some((members, index) => {
      const size = others.sizes[index] ?? 0;
      const number = truthOfOthers[index] ?? 0;
      // Of a class in which some have it and others lack it, nobody knows who.
      if (size === 0 || (number > 0 && number < size)) return false;
      if (staysOpen(others, truthOfOthers, members)) return false;
      return staysOpen({ sizes: others.sizes, sums: known(baseline) }, truthOfOthers, members);
    });
  });
}

/** Every kind of institution that knows its own outcome. */
function insiders(
  sizes: readonly number[],
  truth: readonly number[],
): readonly { readonly at: number; readonly one: boolean }[] {
  return sizes.flatMap((size, at) => [
    ...((truth[at] ?? 0) > 0 ? [{ at, one: true }] : []),
    ...((truth[at] ?? 0) < size ? [{ at, one: false }] : []),
  ]);
}

/** What two groups share, and what one has and the other has not. */
function pairs(unions: readonly (readonly boolean[])[]): readonly (readonly boolean[])[] {
  return unions.flatMap((one) =>
    unions.flatMap((other) =>
      one === other
        ? []
        : [
            one.map((inside, at) => inside && other[at] === true),
            one.map((inside, at) => inside && other[at] !== true),
          ],
    ),
  );
}

function distinct(lists: readonly (readonly boolean[])[]): readonly (readonly boolean[])[] {
  const byKey = new Map(lists.map((list) => [list.map(Number).join(''), list]));
  return [...byKey.values()].filter((list) => list.includes(true));
}

/** Keeps one more cell back: the smallest, in a breakdown where something is hidden already before one still whole. */
function hideOne(
  shown: boolean[][],
  unions: readonly (readonly (readonly boolean[])[])[],
  sizes: readonly number[],
): void {
  let best: { breakdown: number; at: number; weight: readonly [number, number] } | undefined;
  shown.forEach((cells, breakdown) => {
    const whole = cells.every(Boolean) ? 1 : 0;
    cells.forEach((cell, at) => {
      if (!cell) return;
      const weight = [whole, sumOver(sizes, unions[breakdown]?.[at] ?? [])] as const;
      if (
        best === undefined ||
        weight[0] < best.weight[0] ||
        (weight[0] === best.weight[0] && weight[1] < best.weight[1])
      )
        best = { breakdown, at, weight };
    });
  });
  const cells = best === undefined ? undefined : shown[best.breakdown];
  if (best !== undefined && cells !== undefined) cells[best.at] = false;
}

function sumOver(numbers: readonly number[], members: readonly boolean[]): number {
  return numbers.reduce((total, number, at) => total + (members[at] === true ? number : 0), 0);
}
