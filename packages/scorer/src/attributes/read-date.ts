import type { Attribute } from '@toetssteen/rubric';
import type { AttributeValue } from '../assessment.ts';
import type { CompiledRubric, Concepts } from '../compile/compile-rubric.ts';
import { type FoundDate, findDates } from '../language/dates.ts';
import type { Hits } from '../match/scan.ts';
import type { Prepared, Sentence } from '../text/prepared.ts';

type DateReading = Extract<Attribute['read'], { what: 'date' }>;

interface Candidate {
  readonly date: FoundDate;
  readonly sentence: Sentence;
  readonly score: number;
}

/** A cue counts when it stands at most this many words from its date. */
const CUE_DISTANCE = 12;
/** The head of a document, in blocks: a date that stands there by itself is the document's own. */
const HEAD_BLOCKS = 8;
/** At the foot as well: the last blocks hold the colophon. */
const FOOT_BLOCKS = 6;

/**
 * Reads the date of adoption, version or entry into force: of all dates in the text the one with a cue beside it
 * ("vastgesteld op", "version"), else one that stands by itself at the head or foot. The most specific one wins, then
 * the latest: a revision is later than what it revises.
 */
export function readDate(
  row: Attribute,
  reading: DateReading,
  prepared: Prepared,
  hits: Hits,
  rubric: CompiledRubric,
): AttributeValue {
  const conceptsFor = (sentence: Sentence, items: DateReading['cues']): Concepts =>
    rubric[sentence.language].conceptsOf(items[sentence.language]);
  const candidates = prepared.sentences.flatMap((sentence): Candidate[] => {
    const dates = findDates(prepared.words, prepared.document.text, sentence.firstWord, sentence.endWord);
    return dates.flatMap((date) => {
      const score = scoreOf(
        date,
        sentence,
        dates,
        prepared,
        hits,
        conceptsFor(sentence, reading.cues),
        conceptsFor(sentence, reading.notCues),
      );
      return score > 0 ? [{ date, sentence, score }] : [];
    });
  });
  const [likeliest] = candidates.toSorted(
    (a, b) =>
      b.score - a.score ||
      b.date.value.length - a.date.value.length ||
      (a.date.value < b.date.value ? 1 : -1),
  );
  // "Version March 2022" on the cover and "adopted on 14 March 2022" inside are one date, told more exactly.
  const best = candidates
    .filter(({ date }) => likeliest !== undefined && date.value.startsWith(likeliest.date.value))
    .reduce(
      (exact, each) => (each.date.value.length > (exact?.date.value.length ?? 0) ? each : exact),
      likeliest,
    );
  return {
    element: row.id,
    value: best?.date.value ?? null,
    estimated: false,
    evidence: best === undefined ? [] : [{ span: best.sentence.span }],
  };
}

/** 0: not the date sought; 1: a bare date at the head or foot; 2: with a cue. */
function scoreOf(
  date: FoundDate,
  sentence: Sentence,
  dates: readonly FoundDate[],
  prepared: Prepared,
  hits: Hits,
  cues: Concepts,
  notCues: Concepts,
): number {
  const distance = (concepts: Concepts) =>
    (hits.bySentence[sentence.index] ?? [])
      .filter((hit) => concepts.has(hit.concept))
      .reduce((least, hit) => Math.min(least, gapBetween(hit, date)), Number.POSITIVE_INFINITY);
  const cue = distance(cues);
  const notCue = distance(notCues);
  // Of several dates in one sentence a cue belongs to the nearest one.
  if (cue <= CUE_DISTANCE && cue <= notCue) return dates.length === 1 || cue <= 4 ? 2 : 1.5;
  if (notCue <= CUE_DISTANCE) return 0;
  const alone = sentence.endWord - sentence.firstWord - (date.last - date.first + 1) <= 8;
  const atEdge = sentence.block < HEAD_BLOCKS || sentence.block >= prepared.blocks.length - FOOT_BLOCKS;
  return alone && atEdge ? 1 : 0;
}

function gapBetween(a: { readonly first: number; readonly last: number }, b: FoundDate): number {
  return a.last < b.first ? b.first - a.last - 1 : a.first > b.last ? a.first - b.last - 1 : 0;
}
