import type { ByLanguage } from '@toetssteen/rubric';

/**
 * What the second voice learned: for each language and element a logistic regression over the features of a sentence.
 * Written by `pnpm train`; docs/second-voice.md holds the recipe.
 */
export interface VoiceModel {
  readonly schemaVersion: 1;
  /** Id of the rubric whose elements it knows. */
  readonly rubric: string;
  readonly languages: ByLanguage<VoiceLanguage>;
}

export interface VoiceLanguage {
  readonly elements: readonly string[];
  /** By element. */
  readonly bias: readonly number[];
  /** Probability, by element, from which a sentence points to it. */
  readonly threshold: readonly number[];
  /** Probability from which a sentence proves an element; above 1 where it never does. */
  readonly certainty: number;
  /** Feature to pairs of element index and weight, one after the other; weights in steps of {@link WEIGHT_STEP}. */
  readonly features: Readonly<Record<string, readonly number[]>>;
}

/** Weights are stored as whole numbers of this step: smaller than any difference that changes a verdict. */
export const WEIGHT_STEP = 1 / 64;
