import { type AssessedFile, countStatuses, type Failure } from '@toetssteen/report';
import type { Rubric } from '@toetssteen/rubric';
import { CliError } from './errors.ts';

export interface Thresholds {
  /** So many elements must be present in every document. */
  readonly failBelow?: number;
  /** Ids of elements that must be present in every document. */
  readonly require: readonly string[];
}

/**
 * @throws CliError `CLI_UNKNOWN_ELEMENT` for an id that no rubric in use has: a threshold on it would say nothing
 */
export function checkThresholds(thresholds: Thresholds, rubrics: readonly Rubric[]): void {
  for (const id of thresholds.require) {
    if (rubrics.some((rubric) => hasFinding(rubric, id))) continue;
    const names = rubrics.map((rubric) => rubric.id).join(', ');
    throw new CliError(
      'CLI_UNKNOWN_ELEMENT',
      `There is no element "${id}" in ${names}. See "toetssteen rubric show ${rubrics[0]?.id ?? ''}" for the ids.`,
    );
  }
}

/** One sentence for every threshold that was missed. A file that could not be read misses every one. */
export function missedThresholds(
  thresholds: Thresholds,
  files: readonly AssessedFile[],
  failures: readonly Failure[],
): readonly string[] {
  const { failBelow, require } = thresholds;
  if (failBelow === undefined && require.length === 0) return [];
  return [
    ...files.flatMap((file) => missedBy(file, thresholds)),
    ...failures.map(({ path, code }) => `${path}: could not be read (${code}), so no threshold is met.`),
  ];
}

function missedBy(file: AssessedFile, { failBelow, require }: Thresholds): readonly string[] {
  const { present } = countStatuses(file);
  const tooFew =
    failBelow !== undefined && present < failBelow
      ? [`${file.path}: elements present: ${present}, and --fail-below asks for ${failBelow}.`]
      : [];
  const missing = require.flatMap((id) => {
    const finding = file.assessment.findings.find(({ element }) => element === id);
    if (finding === undefined || finding.status === 'present') return [];
    return [`${file.path}: ${id} is ${finding.status}, and --require asks for it.`];
  });
  return [...tooFew, ...missing];
}

function hasFinding(rubric: Rubric, id: string): boolean {
  return rubric.groups.some(({ rows }) => rows.some((row) => row.id === id && row.kind !== 'attribute'));
}
