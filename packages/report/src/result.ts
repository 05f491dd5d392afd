import type { Document } from '@toetssteen/document';
import type { Language, Rubric } from '@toetssteen/rubric';
import type { Assessment } from '@toetssteen/scorer';

/** What a scan of files gave: the one thing that every report of more than one document is made from. */
export interface ScanResult {
  /** Name and version of what made the result, as in `toetssteen 0.1.0`. */
  readonly tool: string;
  readonly assessments: readonly AssessedFile[];
  readonly failures: readonly Failure[];
}

export interface AssessedFile {
  /** Name of the file, without folders. */
  readonly name: string;
  /** As the user may look it up: with folders, separated by `/`. */
  readonly path: string;
  readonly document: Document;
  readonly assessment: Assessment;
  /** The rubric that the assessment was made with: labels and definitions are taken from it. */
  readonly rubric: Rubric;
  /** `asked`: the user named the rubric; `told`: the tool told the kind of document itself. */
  readonly rubricChosen: 'asked' | 'told';
}

/** A file that could not be read or scored. */
export interface Failure {
  readonly path: string;
  /** Stable; `docs/errors.md` lists them. */
  readonly code: string;
  readonly message: string;
}

export interface RenderOptions {
  /** Language of the report, not of the documents. @default 'nl' */
  readonly language?: Language;
  /** Text: columns of the terminal, at least 40. @default 100 */
  readonly width?: number;
  /** Text: colours by ANSI escape codes. @default false */
  readonly colour?: boolean;
  /** CSV: between two cells. @default ';' in Dutch, as Dutch Excel expects, and ',' in English */
  readonly separator?: ';' | ',' | '\t';
}
