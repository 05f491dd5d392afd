import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { checkRubric } from './check-rubric.ts';
import { type IssueAt, RubricError, type RubricIssue } from './issue.ts';
import { readRubric } from './read-rubric.ts';
import type { Rubric } from './rubric.ts';
import { rubricFileSchema } from './schema.ts';
import { type Path, type SourceMap, sourceMap } from './source-map.ts';

/**
 * Parses and validates a rubric file.
 *
 * @param yaml the whole file
 * @param file its name, for messages only
 * @throws RubricError that holds every problem, with line and column
 */
export function parseRubric(yaml: string, file = 'rubric.yaml'): Rubric {
  const { rubric, issues } = inspectRubric(yaml);
  if (rubric === undefined || issues.length > 0) throw new RubricError(file, issues);
  return rubric;
}

/** As {@link parseRubric}, but returns the problems; `rubric` is missing where the file has not even the right shape. */
export function inspectRubric(yaml: string): {
  readonly rubric?: Rubric;
  readonly issues: readonly RubricIssue[];
} {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
  if (document.errors.length > 0) {
    return {
      issues: document.errors.map((error) => {
        const { line, col } = counter.linePos(error.pos[0]);
        return {
          code: 'RUBRIC_YAML',
          message: `This is not valid YAML: ${error.message}`,
          line,
          column: col,
          path: '',
        };
      }),
    };
  }

  const map = sourceMap(document, counter);
  const parsed = rubricFileSchema.safeParse(document.toJS({ maxAliasCount: 100 }));
  if (!parsed.success)
    return { issues: inFileOrder(parsed.error.issues.flatMap((issue) => shapeIssues(issue, map))) };

  const hash = bytesToHex(sha256(utf8ToBytes(yaml))).slice(0, 16);
  const { rubric, issues: termIssues } = readRubric(parsed.data, hash, (path) => map.valueAt(path).line);
  const issues = inFileOrder([...termIssues, ...checkRubric(rubric)].map((issue) => placed(issue, map)));
  return { rubric, issues };
}

function shapeIssues(issue: z.core.$ZodIssue, map: SourceMap): RubricIssue[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      code: 'RUBRIC_UNKNOWN_KEY',
      message: `"${key}" is not a key that is known here. Check the spelling against docs/rubric-language.md.`,
      ...map.keyAt([...path, key]),
      path: [...path, key].join('.'),
    }));
  }
  return [
    { code: 'RUBRIC_SHAPE', message: shapeMessage(issue, path), ...map.valueAt(path), path: path.join('.') },
  ];
}

function shapeMessage(issue: z.core.$ZodIssue, path: Path): string {
  const name = path.findLast((step) => typeof step === 'string') ?? 'the file';
  return `"${name}": ${issue.message}.`.replace('..', '.');
}

function placed(issue: IssueAt, map: SourceMap): RubricIssue {
  const { path, ...rest } = issue;
  return { ...rest, ...map.valueAt(path), path: path.join('.') };
}

function inFileOrder(issues: readonly RubricIssue[]): RubricIssue[] {
  return issues.toSorted((a, b) => a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1));
}
