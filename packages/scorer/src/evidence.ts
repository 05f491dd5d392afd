import type { Evidence } from './assessment.ts';
import type { Match } from './match/find-matches.ts';
import type { Prepared } from './text/prepared.ts';
import type { Pointer } from './voice/second-voice.ts';

export type Ranked = Evidence & { readonly verdict: 'present' | 'doubtful' };

/**
 * One piece of evidence a passage. Where several indicators fire on one passage, the first in the rubric is named; where
 * some are certain and others in doubt, the certain ones are the evidence.
 */
export function evidenceOf(matches: readonly Match[], prepared: Prepared): readonly Ranked[] {
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

export function toEvidence(match: Match, { sentences, words }: Prepared): Evidence {
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

/** Name under which evidence of the second voice stands, where an indicator's name stands otherwise. */
export const SECOND_VOICE = 'second-voice';

/** A sentence that the second voice points to; the words that weighed most are its reason. */
export function pointerEvidence(pointer: Pointer, { words }: Prepared): Evidence {
  return {
    span: pointer.sentence.span,
    indicator: SECOND_VOICE,
    words: pointer.words
      .map((word) => ({ start: words.starts[word] as number, end: words.ends[word] as number }))
      .toSorted((a, b) => a.start - b.start),
  };
}
