export type RubricIssueCode =
  | 'RUBRIC_YAML'
  | 'RUBRIC_UNKNOWN_KEY'
  | 'RUBRIC_SHAPE'
  | 'RUBRIC_TERM'
  | 'RUBRIC_DUPLICATE_ID'
  | 'RUBRIC_UNKNOWN_SET'
  | 'RUBRIC_SET_IN_PHRASE'
  | 'RUBRIC_UNKNOWN_ELEMENT'
  | 'RUBRIC_NEVER_FIRES'
  | 'RUBRIC_UNUSED_SET';

/** One thing that is wrong in a rubric file, and where. */
export interface RubricIssue {
  readonly code: RubricIssueCode;
  readonly message: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units. */
  readonly column: number;
  /** The place in the file's structure, as in `groups.0.elements.2.label`. */
  readonly path: string;
}

/** An issue before its place in the file was looked up. */
export interface IssueAt {
  readonly code: RubricIssueCode;
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** A rubric file that cannot be used. Holds every issue that was found, in the order of the file. */
export class RubricError extends Error {
  override readonly name = 'RubricError';
  readonly code = 'RUBRIC_INVALID';
  readonly issues: readonly RubricIssue[];

  constructor(file: string, issues: readonly RubricIssue[]) {
    const lines = issues.map((issue) => `${formatIssue(file, issue)}`);
    super(
      `${file} has ${issues.length} ${issues.length === 1 ? 'problem' : 'problems'}:\n${lines.join('\n')}`,
    );
    this.issues = issues;
  }
}

/** `file:line:column  CODE  message`, as editors and terminals make it a link. */
export function formatIssue(file: string, issue: RubricIssue): string {
  return `${file}:${issue.line}:${issue.column}  ${issue.code}  ${issue.message}`;
}
