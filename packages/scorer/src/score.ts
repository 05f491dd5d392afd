import type { Document } from '@toetssteen/document';
import type { Rubric } from '@toetssteen/rubric';
import type { Assessment, AttributeValue, Evidence, Finding, ScoreOptions } from './assessment.ts';
import { languageShares } from './attributes/language-shares.ts';
import { readAttribute } from './attributes/read-attribute.ts';
import { compileRubric } from './compile/compile-rubric.ts';
import { derive } from './derive.ts';
import { findMatches, type Match, type NearMatch } from './match/find-matches.ts';
import { scan } from './match/scan.ts';
import { nearestFinder } from './nearest.ts';
import { isReadable } from './readable.ts';
import { type Prepared, prepare } from './text/prepared.ts';

/** A rubric made ready to score many documents. */
export interface Scorer {
  readonly rubric: Rubric;
  score(document: Document, options?: ScoreOptions): Assessment;
}

/** Compiles a rubric once; use this for more than one document. */
export function createScorer(rubric: Rubric): Scorer {
  const compiled = compileRubric(rubric);
  const rows = rubric.groups.flatMap((group) => group.rows);
  const elements = rows.filter((row) => row.kind === 'element');

  return {
    rubric,
    score(document, options = {}) {
      const readable = isReadable(document);
      const prepared = prepare(document, options.language);
      const hits = scan(prepared, compiled);
      const { matches, refused } = findMatches(prepared, hits, compiled);
      const matchesOf = byElement(matches, elements.length);
      const refusedOf = byElement(refused, elements.length);
      const nearest = nearestFinder(prepared);

      const findings = new Map<string, Finding>();
      elements.forEach((element, index) => {
        const evidence = evidenceOf(matchesOf[index] ?? [], prepared);
        const status =
          evidence.length > 0
            ? (evidence[0] as Ranked).verdict
            : readable
              ? ('absent' as const)
              : ('unreadable' as const);
        findings.set(element.id, {
          element: element.id,
          status,
          evidence: evidence.map(({ verdict: _, ...rest }) => rest),
          nearest:
            status === 'absent' || status === 'doubtful' ? nearest.find(element, refusedOf[index] ?? []) : [],
        });
      });

      const attributes = new Map<string, AttributeValue>();
      for (const row of rows) {
        if (row.kind === 'attribute') attributes.set(row.id, readAttribute(row, prepared, hits, compiled));
      }
      const elementFindings = new Map(findings);
      for (const row of rows) {
        if (row.kind === 'derived') findings.set(row.id, derive(row, elementFindings, attributes));
      }

      const { id, version, hash } = rubric;
      return {
        rubric: { id, version, hash },
        findings: rows.flatMap((row) => findings.get(row.id) ?? []),
        attributes: [...attributes.values()],
        languages: languageShares(prepared),
      };
    },
  };
}

/** Scores one document. For many documents {@link createScorer} compiles the rubric once. */
export function score(document: Document, rubric: Rubric, options: ScoreOptions = {}): Assessment {
  return createScorer(rubric).score(document, options);
}

type Ranked = Evidence & { readonly verdict: 'present' | 'doubtful' };

/**
 * One piece of evidence a passage. Where several indicators fire on one passage, the first in the rubric is named; where
 * some are certain and others in doubt, the certain ones are the evidence.
 */
function evidenceOf(matches: readonly Match[], prepared: Prepared): readonly Ranked[] {
  const verdict = matches.some((match) => match.compiled.indicator.verdict === 'present')
    ? 'present'
    : 'doubtful';
  const byPassage = new Map<string, Match>();
  for (const match of matches) {
    if (match.compiled.indicator.verdict !== verdict) continue;
    const key = `${match.firstSentence} ${match.endSentence}`;
    const other = byPassage.get(key);
    if (other === undefined || match.compiled.order < other.compiled.order) byPassage.set(key, match);
  }
  return [...byPassage.values()]
    .toSorted((a, b) => a.firstSentence - b.firstSentence || a.endSentence - b.endSentence)
    .map((match) => ({ ...toEvidence(match, prepared), verdict }));
}

function toEvidence(match: Match, { sentences, words }: Prepared): Evidence {
  const first = sentences[match.firstSentence] as Prepared['sentences'][number];
  const last = sentences[match.endSentence - 1] as Prepared['sentences'][number];
  return {
    span: { start: first.span.start, end: last.span.end },
    indicator: match.compiled.indicator.name,
    words: match.words
      .map((range) => ({ start: words.starts[range.first] as number, end: words.ends[range.last] as number }))
      .toSorted((a, b) => a.start - b.start || a.end - b.end),
  };
}

function byElement<T extends Match | NearMatch>(
  matches: readonly T[],
  elements: number,
): readonly (readonly T[])[] {
  const lists: T[][] = Array.from({ length: elements }, () => []);
  for (const match of matches) lists[match.compiled.element]?.push(match);
  return lists;
}
