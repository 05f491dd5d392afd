import type { Span } from '@toetssteen/document';

/** What a sentence does with its words: negate them, set them aside, or merely plan them. */
export interface Mood {
  /** Clauses that are negated, in UTF-16 units of the canonical text. */
  readonly negated: readonly Negation[];
  /** "This code says nothing on ...", "... is not part of this code". */
  readonly denies: boolean;
  /** A plan, wish or intention and not a fact. */
  readonly plans: boolean;
}

export interface Negation {
  /** The clause. */
  readonly clause: Span;
  /** Index of the negating word. */
  readonly word: number;
  /** `no staff` negates what follows it; `not` and Dutch `niet` the whole clause. */
  readonly reach: 'clause' | 'following';
}

export const PLAIN_MOOD: Mood = { negated: [], denies: false, plans: false };
