import type { Status } from '@toetssteen/scorer';

/** What a person thinks of one element of one document. */
export interface Judgement {
  /** Name of the file. */
  readonly document: string;
  /** Fingerprint of the file: what the judgement belongs to. */
  readonly sha256: string;
  /** Id of the rubric. */
  readonly rubric: string;
  readonly rubricVersion: string;
  /** Id of the row of the rubric. */
  readonly element: string;
  readonly judgement: Status;
  readonly reason: string;
  /** Who judged. */
  readonly coder: string;
  /** Day, as yyyy-mm-dd. */
  readonly date: string;
}

/** The document and rubric that judgements are looked up by. */
export type JudgedDocument = Pick<Judgement, 'sha256' | 'rubric' | 'rubricVersion'>;

export function belongsTo(judgement: Judgement, { sha256, rubric, rubricVersion }: JudgedDocument): boolean {
  return (
    judgement.sha256 === sha256 && judgement.rubric === rubric && judgement.rubricVersion === rubricVersion
  );
}
