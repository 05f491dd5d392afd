import type { Judgement, Pair } from './judgement.ts';

/** How far two sets of judgements agree. `undefined` where a number has no meaning, never NaN. */
export interface Agreement {
  readonly compared: number;
  readonly agreed: number;
  /** Share that agrees, 0 to 1. */
  readonly share: number | undefined;
  /** Cohen's kappa; undefined where both use one and the same judgement only. */
  readonly kappa: number | undefined;
  /** Gwet's AC1. */
  readonly ac1: number | undefined;
}

export type Interval = readonly [low: number, high: number];

export interface OverallAgreement extends Agreement {
  readonly intervals: {
    readonly share: Interval | undefined;
    readonly kappa: Interval | undefined;
    readonly ac1: Interval | undefined;
  };
}

/** Judgements that count when doubt is one of its own. */
export const WITH_DOUBT: readonly Judgement[] = ['present', 'doubtful', 'absent'];
/** And when everything that either calls doubtful is left out. */
export const WITHOUT_DOUBT: readonly Judgement[] = ['present', 'absent'];

/**
 * Agreement over pairs whose judgements are both among the categories; others are left out.
 *
 * - share: agreed / compared
 * - kappa = (share − pe) / (1 − pe), pe = Σ p1(k) p2(k) over the categories (Cohen 1960, Educational and Psychological
 *   Measurement 20, 37–46)
 * - AC1 = (share − pe) / (1 − pe), pe = Σ π(k) (1 − π(k)) / (q − 1), π(k) the mean of the two shares of category k and q
 *   the number of categories (Gwet 2008, British Journal of Mathematical and Statistical Psychology 61, 29–48)
 */
export function agreementOf(pairs: readonly Pair[], categories: readonly Judgement[]): Agreement {
  const counted = pairs.filter(({ one, other }) => categories.includes(one) && categories.includes(other));
  const compared = counted.length;
  const agreed = counted.filter(({ one, other }) => one === other).length;
  if (compared === 0) return { compared, agreed, share: undefined, kappa: undefined, ac1: undefined };
  const share = agreed / compared;
  const shares = categories.map((category) => ({
    one: counted.filter(({ one }) => one === category).length / compared,
    other: counted.filter(({ other }) => other === category).length / compared,
  }));
  const byChance = sum(shares.map(({ one, other }) => one * other));
  const means = shares.map(({ one, other }) => (one + other) / 2);
  const byGwet = sum(means.map((mean) => mean * (1 - mean))) / (categories.length - 1);
  // All in one category on both sides: shares of exactly 0 and 1, so the comparison is exact.
  const kappa = byChance === 1 ? undefined : (share - byChance) / (1 - byChance);
  return { compared, agreed, share, kappa, ac1: (share - byGwet) / (1 - byGwet) };
}

/**
 * Agreement with 95% intervals by the jackknife over documents (Fleiss and Davies 1982, American Journal of Epidemiology
 * 115, 841–845): judgements within one document are no independent observations, so whole documents are left out in turn.
 */
export function overallAgreement(pairs: readonly Pair[], categories: readonly Judgement[]): OverallAgreement {
  const documents = [...new Set(pairs.map(({ document }) => document))];
  const whole = agreementOf(pairs, categories);
  const without = documents.map((left) =>
    agreementOf(
      pairs.filter(({ document }) => document !== left),
      categories,
    ),
  );
  const interval = (key: 'share' | 'kappa' | 'ac1'): Interval | undefined =>
    jackknife(
      whole[key],
      without.map((each) => each[key]),
      key === 'share' ? 0 : -1,
    );
  return {
    ...whole,
    intervals: { share: interval('share'), kappa: interval('kappa'), ac1: interval('ac1') },
  };
}

/** @param least the smallest value that the number can have; the largest is 1 */
function jackknife(
  whole: number | undefined,
  without: readonly (number | undefined)[],
  least: number,
): Interval | undefined {
  const known = without.filter((value) => value !== undefined);
  if (whole === undefined || known.length < 2 || known.length < without.length) return undefined;
  const mean = sum(known) / known.length;
  const spread = sum(known.map((value) => (value - mean) ** 2));
  const error = Math.sqrt(((known.length - 1) / known.length) * spread);
  const reach = error * studentQuantile(known.length - 1);
  return [Math.max(least, whole - reach), Math.min(1, whole + reach)];
}

/** The 97.5% quantile of Student's t, degrees of freedom 1 to 30. */
const STUDENT = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131,
  2.12, 2.11, 2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
];

function studentQuantile(freedom: number): number {
  return STUDENT[freedom - 1] ?? 1.96 + 2.46 / freedom;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
