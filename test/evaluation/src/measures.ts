/** One decision: what a person says and what was found. */
export interface Decision {
  readonly element: string;
  readonly document: string;
  readonly gold: boolean;
  readonly found: boolean;
  readonly doubtful: boolean;
  /** The person's own doubt. */
  readonly hesitate: boolean;
}

export interface Counts {
  readonly truePositive: number;
  readonly falsePositive: number;
  readonly falseNegative: number;
  readonly trueNegative: number;
}

export function count(decisions: readonly Decision[]): Counts {
  const of = (gold: boolean, found: boolean) =>
    decisions.filter((each) => each.gold === gold && each.found === found).length;
  return {
    truePositive: of(true, true),
    falsePositive: of(false, true),
    falseNegative: of(true, false),
    trueNegative: of(false, false),
  };
}

export function precision({ truePositive, falsePositive }: Counts): number {
  return truePositive / (truePositive + falsePositive);
}

export function recall({ truePositive, falseNegative }: Counts): number {
  return truePositive / (truePositive + falseNegative);
}

export function f1({ truePositive, falsePositive, falseNegative }: Counts): number {
  return (2 * truePositive) / (2 * truePositive + falsePositive + falseNegative);
}

/** Cohen's kappa: agreement beyond what chance gives two judges with these frequencies. */
export function kappa({
  truePositive: a,
  falsePositive: b,
  falseNegative: c,
  trueNegative: d,
}: Counts): number {
  const n = a + b + c + d;
  const observed = (a + d) / n;
  const expected = ((a + b) * (a + c) + (c + d) * (b + d)) / (n * n);
  return expected === 1 ? 1 : (observed - expected) / (1 - expected);
}

/** F1 of each element, averaged; elements that nobody saw and nothing found have none and are left out. */
export function macroF1(decisions: readonly Decision[]): number {
  const scores = [...groupBy(decisions, (each) => each.element).values()]
    .map((group) => f1(count(group)))
    .filter((score) => !Number.isNaN(score));
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/**
 * A 95% confidence interval by drawing documents with replacement: the documents are the sample, not the decisions, which
 * hang together within a document. The draws are seeded, so that the figures are the same every time.
 */
export function bootstrap(
  decisions: readonly Decision[],
  measure: (decisions: readonly Decision[]) => number,
  draws = 1000,
): readonly [low: number, high: number] {
  const documents = [...groupBy(decisions, (each) => each.document).values()];
  const random = seededRandom(1);
  const values = Array.from({ length: draws }, () =>
    measure(documents.flatMap(() => documents[Math.floor(random() * documents.length)] ?? [])),
  ).toSorted((a, b) => a - b);
  return [values[Math.floor(draws * 0.025)] as number, values[Math.floor(draws * 0.975)] as number];
}

export function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Mulberry32: small, and good enough to draw samples. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
