import type { Document, Span } from '@toetssteen/document';
import type { Language } from '@toetssteen/rubric';

/** What one rubric says of one document. Plain data; `docs/json.md` describes it as the contract for other tools. */
export interface Assessment {
  readonly rubric: { readonly id: string; readonly version: string; readonly hash: string };
  /** One for every element and derived row, in the order of the rubric. */
  readonly findings: readonly Finding[];
  /** One for every attribute row, in the order of the rubric. */
  readonly attributes: readonly AttributeValue[];
  /** Languages of the text by share of its words, largest first; the shares add up to 1 (or the list is empty). */
  readonly languages: readonly { readonly language: Language; readonly share: number }[];
}

/**
 * - `present`: at least one passage that a careful reader would accept as proof
 * - `doubtful`: something points to it, a person must look
 * - `absent`: the whole text was read and nothing counts
 * - `unreadable`: the text could not be read; never counted as absent
 */
export type Status = 'present' | 'doubtful' | 'absent' | 'unreadable';
export const STATUSES: readonly Status[] = ['present', 'doubtful', 'absent', 'unreadable'];

export interface Finding {
  /** Id of the rubric's row. */
  readonly element: string;
  readonly status: Status;
  /** In the order of the text. Empty unless present or doubtful; always empty for derived rows. */
  readonly evidence: readonly Evidence[];
  /** For absent and doubtful elements: the passages that come nearest, best first. */
  readonly nearest: readonly Passage[];
}

export interface Passage {
  /** Whole sentences, half-open in UTF-16 units of the canonical text. */
  readonly span: Span;
}

export interface Evidence extends Passage {
  /** Name of the indicator that fired. */
  readonly indicator: string;
  /** The words that met the indicator's requirements: parts of the passage, or of the surroundings it leans on. */
  readonly words: readonly Span[];
}

/** Why one element got its status: everything that fired, and everything that nearly did. */
export interface Explanation {
  readonly finding: Finding;
  /** Every indicator that fired, at every passage. */
  readonly fired: readonly Evidence[];
  /** Indicators whose words were all there, and why they did not fire. */
  readonly refused: readonly RefusedEvidence[];
}

export interface RefusedEvidence extends Evidence {
  readonly reason: Refusal;
}

/**
 * What kept an indicator from firing, by the key of the rubric that asks for it; `where` is the kind of block, and for an
 * indicator without that key that a heading proves nothing.
 */
export type Refusal =
  | 'without'
  | 'about'
  | 'notAbout'
  | 'under'
  | 'notUnder'
  | 'where'
  | 'polarity'
  | 'modality'
  | 'times';
export const REFUSALS: readonly Refusal[] = [
  ...([
    'without',
    'about',
    'notAbout',
    'under',
    'notUnder',
    'where',
    'polarity',
    'modality',
    'times',
  ] as const),
];

export interface AttributeValue {
  /** Id of the rubric's row. */
  readonly element: string;
  /** A date as yyyy, yyyy-mm or yyyy-mm-dd; languages; a number of pages; null where nothing was found. */
  readonly value: string | number | readonly string[] | null;
  /** Whether the value was worked out instead of read (pages of a format without pages). */
  readonly estimated: boolean;
  /** The passages it was read from. */
  readonly evidence: readonly Passage[];
}

export interface ScoreOptions {
  /** Takes the whole text as written in this language, instead of telling it block by block. */
  readonly language?: Language;
}

/** A document and what a rubric says of it: what every report is made from. */
export interface Assessed {
  readonly document: Document;
  readonly assessment: Assessment;
}
