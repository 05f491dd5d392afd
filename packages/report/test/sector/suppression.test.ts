import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SMALLEST_COUNT, shownCells } from '../../src/sector/anonymity/suppress.ts';

const SMALLEST_GROUP = 5;

interface Case {
  readonly has: readonly boolean[];
  readonly groupings: readonly (readonly number[])[];
  readonly totalShown: boolean;
}

/** A group of a breakdown: who is in it, and whether its number is shown. */
interface Group {
  readonly members: readonly boolean[];
  readonly shown: boolean;
}

function groupsOf({ has, groupings, totalShown }: Case): readonly Group[] {
  const shown = shownCells({ has, groupings, rules: { smallestGroup: SMALLEST_GROUP, totalShown } });
  return groupings.flatMap((grouping, breakdown) =>
    [...new Set(grouping)]
      .sort((a, b) => a - b)
      .map((group, at) => ({
        members: grouping.map((each) => each === group),
        shown: shown[breakdown]?.[at] === true,
      })),
  );
}

const numberIn = (members: readonly boolean[], has: readonly boolean[]): number =>
  has.filter((one, index) => one && members[index] === true).length;

/**
 * The attacker writes down everything that is published as equations with an unknown for each institution, and asks
 * whether the number of a group follows from them: whether its row is a combination of the published rows.
 */
function followsByAlgebra(published: readonly (readonly boolean[])[], target: readonly boolean[]): boolean {
  return rankOf(published) === rankOf([...published, target]);
}

function rankOf(rows: readonly (readonly boolean[])[]): number {
  const matrix = rows.map((row) => row.map(Number));
  const columns = matrix[0]?.length ?? 0;
  let rank = 0;
  for (let column = 0; column < columns; column++) {
    const pivot = matrix.findIndex((row, index) => index >= rank && Math.abs(row[column] ?? 0) > 1e-9);
    if (pivot === -1) continue;
    const [chosen = []] = matrix.splice(pivot, 1);
    matrix.splice(rank, 0, chosen);
    for (let index = rank + 1; index < matrix.length; index++) {
      const factor = (matrix[index]?.[column] ?? 0) / (chosen[column] ?? 1);
      matrix[index] = (matrix[index] ?? []).map((value, at) => value - factor * (chosen[at] ?? 0));
    }
    rank++;
  }
  return rank;
}

/** Every way in which the institutions may have the row, as far as the published numbers go. */
function* possibleWorlds(
  published: readonly { readonly members: readonly boolean[]; readonly number: number }[],
  size: number,
): Generator<readonly boolean[]> {
  for (let bits = 0; bits < 2 ** size; bits++) {
    const world = Array.from({ length: size }, (_, index) => Math.floor(bits / 2 ** index) % 2 === 1);
    if (published.every(({ members, number }) => numberIn(members, world) === number)) yield world;
  }
}

/** What is the same in all possible worlds is known to everybody. */
function knownTo(
  published: Parameters<typeof possibleWorlds>[0],
  size: number,
  sets: readonly (readonly boolean[])[],
): readonly boolean[] {
  const seen = sets.map(() => new Set<number>());
  for (const world of possibleWorlds(published, size))
    for (const [at, set] of sets.entries()) seen[at]?.add(numberIn(set, world));
  return seen.map((numbers) => numbers.size === 1);
}

const publishedBy = (each: Case): { members: readonly boolean[]; number: number }[] => {
  const everyone = each.has.map(() => true);
  return [
    ...(each.totalShown ? [{ members: everyone, number: numberIn(everyone, each.has) }] : []),
    ...groupsOf(each).flatMap(({ members, shown }) =>
      shown ? [{ members, number: numberIn(members, each.has) }] : [],
    ),
  ];
};

const cases = (least: number, most: number, groups: number): fc.Arbitrary<Case> =>
  fc.integer({ min: least, max: most }).chain((size) =>
    fc.record({
      has: fc.array(fc.boolean(), { minLength: size, maxLength: size }),
      groupings: fc.array(
        fc.array(fc.integer({ min: 0, max: groups - 1 }), { minLength: size, maxLength: size }),
        { minLength: 1, maxLength: 3 },
      ),
      totalShown: fc.boolean(),
    }),
  );

describe('the numbers that are shown', () => {
  test('are never of a small group, nor of nearly none or nearly all of a group', () => {
    let shownOnce = 0;
    fc.assert(
      fc.property(cases(5, 26, 3), (each) => {
        for (const { members, shown } of groupsOf(each)) {
          if (!shown) continue;
          shownOnce++;
          const size = members.filter(Boolean).length;
          const number = numberIn(members, each.has);
          expect(size).toBeGreaterThanOrEqual(SMALLEST_GROUP);
          expect(Math.min(number, size - number)).toBeGreaterThanOrEqual(SMALLEST_COUNT);
        }
      }),
    );
    expect(shownOnce).toBeGreaterThan(0);
  });

  test('never give a number that is kept back to someone who solves all equations', () => {
    let keptBack = 0;
    fc.assert(
      fc.property(cases(5, 26, 3), (each) => {
        const published = publishedBy(each).map(({ members }) => members);
        if (published.length < (each.totalShown ? 2 : 1)) return;
        for (const { members, shown } of groupsOf(each)) {
          if (shown) continue;
          keptBack++;
          expect(followsByAlgebra(published, members)).toBe(false);
        }
      }),
    );
    expect(keptBack).toBeGreaterThan(0);
  });

  test('leave a number that is kept back, and every single institution, open to someone who tries all possibilities', () => {
    let shownOnce = 0;
    fc.assert(
      fc.property(cases(10, 14, 2), (each) => {
        const { has, totalShown } = each;
        if (groupsOf(each).some(({ shown }) => shown)) shownOnce++;
        const total = has.filter(Boolean).length;
        // Of none, or all, the total says everything by itself.
        fc.pre(!totalShown || (total > 0 && total < has.length));
        const hidden = groupsOf(each).flatMap(({ members, shown }) => (shown ? [] : [members]));
        const single = has.map((_, index) => has.map((__, other) => other === index));
        expect(knownTo(publishedBy(each), has.length, [...hidden, ...single])).toEqual(
          [...hidden, ...single].map(() => false),
        );
      }),
      { numRuns: 150 },
    );
    expect(shownOnce).toBeGreaterThan(0);
  });

  test('tell an institution that knows its own outcome nothing of another that the total did not tell', () => {
    fc.assert(
      fc.property(cases(10, 13, 2), fc.nat(), (each, seed) => {
        const { has, totalShown } = each;
        const self = seed % has.length;
        const me = { members: has.map((_, index) => index === self), number: has[self] === true ? 1 : 0 };
        const others = has.flatMap((_, index) =>
          index === self ? [] : [has.map((__, other) => other === index)],
        );
        const published = publishedBy(each);
        const before = knownTo([me, ...(totalShown ? published.slice(0, 1) : [])], has.length, others);
        const after = knownTo([me, ...published], has.length, others);
        expect(after).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});

/** `1` has the row; the letters name the groups of a breakdown. */
const show = (has: string, ...groupings: readonly string[]): readonly (readonly boolean[])[] =>
  shownCells({
    has: Array.from(has, (sign) => sign === '1'),
    groupings: groupings.map((letters) => Array.from(letters, (letter) => letter.charCodeAt(0))),
    rules: { smallestGroup: SMALLEST_GROUP, totalShown: true },
  });

describe('attacks by name', () => {
  test.each([
    ['two safe groups are shown', '1110001110000111', ['aaaaaaaabbbbbbbb'], [[true, true]]],
    ['the complement of a small group', '1111000111000111', ['aaaaaaaaaaaaabbb'], [[false, false]]],
    ['a breakdown with one member', '1111000111000110', ['aaaaaaaaaaaaaaab'], [[false, false]]],
    ['all of a group have it', '1111111111100000', ['aaaaaaaabbbbbbbb'], [[false, false]]],
    ['three safe groups are shown', '111000 111000 1110000', ['aaaaaa bbbbbb ccccccc'], [[true, true, true]]],
    [
      'one hidden group of three takes the smallest other with it',
      '1110000 111000 1111111',
      ['aaaaaaa bbbbbb ccccccc'],
      [[true, false, false]],
    ],
    // Both breakdowns are safe by themselves; one group lies within another but for one institution.
    [
      'the difference of two breakdowns',
      '1110000 1 11100001',
      ['aaaaaaa a bbbbbbbb', 'ccccccc d dddddddd'],
      undefined,
    ],
  ])('%s', (_, has, groupings, expected) => {
    const shown = show(has.replaceAll(' ', ''), ...groupings.map((letters) => letters.replaceAll(' ', '')));
    if (expected !== undefined) expect(shown).toEqual(expected);
    else expect(shown.every((cells) => cells.every(Boolean))).toBe(false);
  });
});
