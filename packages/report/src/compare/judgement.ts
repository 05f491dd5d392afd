/** What the tool or a person says of one element in one document. */
export type Judgement = 'present' | 'absent' | 'doubtful' | 'unreadable';

/** Two judgements of the same thing. */
export interface Pair {
  /** As shown to people. */
  readonly document: string;
  readonly element: string;
  readonly one: Judgement;
  readonly other: Judgement;
  /** What the tool goes by: the proof, or what comes nearest; empty between two people. */
  readonly quote: string;
  /** Page number as printed; empty where there is no quote. */
  readonly page: string;
  readonly reason: string;
  readonly otherReason: string;
  readonly coder: string;
}
