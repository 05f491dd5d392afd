import type { ResultJson } from '../json-contract.ts';
import {
  type Agreement,
  agreementOf,
  type OverallAgreement,
  overallAgreement,
  WITH_DOUBT,
  WITHOUT_DOUBT,
} from './agreement.ts';
import type { Pair } from './judgement.ts';
import type { Label, Labels } from './labels.ts';

/** How far a person agrees with the tool, or with another person. */
export interface Comparison {
  /** Names of the two: the tool or a file. */
  readonly one: string;
  readonly other: string;
  /** In the order of the second. */
  readonly pairs: readonly Pair[];
  readonly elements: readonly (Agreement & { readonly element: string })[];
  /** Doubtful is a judgement of its own. */
  readonly overall: OverallAgreement;
  /** Without everything that either calls doubtful. */
  readonly withoutDoubt: OverallAgreement;
  /** Judgements that have no counterpart, and why. */
  readonly unmatched: readonly Unmatched[];
  /** Pairs that are out of the comparison because one of the two could not read the text. */
  readonly unreadable: number;
}

export interface Unmatched {
  readonly file: string;
  readonly row: number;
  readonly document: string;
  readonly element: string;
  readonly why: 'no-document' | 'several-documents' | 'no-element' | 'no-counterpart';
}

/** @param name what stands for the tool in reports */
export function compareWithTool(result: ResultJson, labels: Labels, name: string): Comparison {
  const pairs: Pair[] = [];
  const unmatched: Unmatched[] = [];
  for (const label of labels.labels) {
    const fit = result.assessments.filter(
      ({ document, rubric }) =>
        (label.rubric === '' || label.rubric === rubric.id) &&
        isDocument(label, [document.sha256, document.path, document.name]),
    );
    const [assessment, second] = fit;
    const finding = assessment?.findings.find(({ element }) => element === label.element);
    if (assessment === undefined || second !== undefined || finding === undefined) {
      const why =
        assessment === undefined ? 'no-document' : second !== undefined ? 'several-documents' : 'no-element';
      unmatched.push(unmatchedOf(labels, label, why));
      continue;
    }
    const [passage] = finding.evidence.length > 0 ? finding.evidence : finding.nearest;
    pairs.push({
      document: assessment.document.path,
      element: label.element,
      one: finding.status,
      other: label.judgement,
      quote: passage?.quote ?? '',
      page: passage?.label ?? '',
      reason: '',
      otherReason: label.reason,
      coder: label.coder,
    });
  }
  return comparisonOf(name, labels.file, pairs, unmatched);
}

export function compareLabels(one: Labels, other: Labels): Comparison {
  const pairs: Pair[] = [];
  const unmatched: Unmatched[] = [];
  const used = new Set<Label>();
  for (const label of other.labels) {
    const fit = one.labels.filter(
      (each) =>
        each.element === label.element &&
        (each.rubric === '' || label.rubric === '' || each.rubric === label.rubric) &&
        isDocument(label, [each.sha256, each.document, each.document.split('/').at(-1) ?? '']),
    );
    for (const each of fit) used.add(each);
    const [counterpart, second] = fit;
    if (counterpart === undefined || second !== undefined) {
      unmatched.push(
        unmatchedOf(other, label, second === undefined ? 'no-counterpart' : 'several-documents'),
      );
      continue;
    }
    pairs.push({
      document: label.document === '' ? label.sha256 : label.document,
      element: label.element,
      one: counterpart.judgement,
      other: label.judgement,
      quote: '',
      page: '',
      reason: counterpart.reason,
      otherReason: label.reason,
      coder: label.coder,
    });
  }
  for (const label of one.labels)
    if (!used.has(label)) unmatched.push(unmatchedOf(one, label, 'no-counterpart'));
  return comparisonOf(one.file, other.file, pairs, unmatched);
}

function comparisonOf(
  one: string,
  other: string,
  pairs: readonly Pair[],
  unmatched: readonly Unmatched[],
): Comparison {
  const ids = [...new Set(pairs.map(({ element }) => element))].sort();
  return {
    one,
    other,
    pairs,
    elements: ids.map((element) => ({
      element,
      ...agreementOf(
        pairs.filter((pair) => pair.element === element),
        WITH_DOUBT,
      ),
    })),
    overall: overallAgreement(pairs, WITH_DOUBT),
    withoutDoubt: overallAgreement(pairs, WITHOUT_DOUBT),
    unmatched,
    unreadable: pairs.filter((pair) => pair.one === 'unreadable' || pair.other === 'unreadable').length,
  };
}

/** By fingerprint where the label has one, for names may be those of other files; else by path, name or fingerprint. */
function isDocument(label: Label, [sha256 = '', path, name]: readonly string[]): boolean {
  if (label.sha256 !== '' && sha256 !== '') return label.sha256 === sha256;
  const written = label.document;
  if (written === '') return false;
  return (
    written === path ||
    written === name ||
    written.toLowerCase() === sha256 ||
    path?.endsWith(`/${written}`) === true
  );
}

function unmatchedOf(labels: Labels, label: Label, why: Unmatched['why']): Unmatched {
  const document = label.document === '' ? label.sha256 : label.document;
  return { file: labels.file, row: label.row, document, element: label.element, why };
}
