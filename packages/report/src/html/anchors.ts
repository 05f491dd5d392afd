import type { Span } from '@toetssteen/document';
import type { Evidence, Passage, Status } from '@toetssteen/scorer';
import { checklist, type Entry, type EntryGroup } from '../checklist.ts';
import type { AssessedFile } from '../result.ts';
import { SECOND_VOICE } from '../second-voice.ts';

/** A passage of one row, with the name of its anchor in the text. */
export interface Anchored {
  readonly id: string;
  readonly row: NumberedEntry;
  readonly passage: Passage;
  /** How it is shown: as proof, as doubtful, or (`near`) as coming near something that was not found. */
  readonly look: 'present' | 'doubtful' | 'near' | 'attribute';
  /** Words that met the indicator. */
  readonly words: readonly Span[];
  /** Only the second voice points to it. */
  readonly heard: boolean;
}

/** A row of the checklist with its number (`3.2`) and the name of its anchor. */
type NumberedEntry = Entry & {
  readonly number: string;
  readonly id: string;
};

export interface NumberedRow {
  readonly entry: NumberedEntry;
  readonly evidence: readonly Anchored[];
  readonly nearest: readonly Anchored[];
}

export interface NumberedGroup {
  readonly group: EntryGroup['group'];
  readonly number: number;
  readonly rows: readonly NumberedRow[];
}

/**
 * Numbers rows and passages. Anchors are made of these numbers only: ids of a rubric or words of a document never
 * become part of a link.
 */
export function numbered(file: AssessedFile): readonly NumberedGroup[] {
  return checklist(file).map(({ group, entries }, groupIndex) => ({
    group,
    number: groupIndex + 1,
    rows: entries.map((each, index) => {
      const key = `${groupIndex + 1}-${index + 1}`;
      const entry: NumberedEntry = { ...each, number: key.replace('-', '.'), id: `e-${key}` };
      const found: readonly Passage[] =
        each.kind === 'attribute' ? each.value.evidence : each.finding.evidence;
      const nearest: readonly Passage[] = each.kind === 'attribute' ? [] : each.finding.nearest;
      return {
        entry,
        evidence: found.map(
          (passage, at): Anchored => ({
            id: `p-${key}-${at + 1}`,
            row: entry,
            passage,
            look: lookOf(each),
            words: wordsOf(passage),
            heard: 'indicator' in passage && passage.indicator === SECOND_VOICE,
          }),
        ),
        nearest: nearest.map(
          (passage, at): Anchored => ({
            id: `n-${key}-${at + 1}`,
            row: entry,
            passage,
            look: 'near',
            words: [],
            heard: false,
          }),
        ),
      };
    }),
  }));
}

function lookOf(entry: Entry): Anchored['look'] {
  if (entry.kind === 'attribute') return 'attribute';
  const looks: Readonly<Record<Status, Anchored['look']>> = {
    present: 'present',
    doubtful: 'doubtful',
    absent: 'near',
    unreadable: 'near',
  };
  return looks[entry.finding.status];
}

function wordsOf(passage: Passage | Evidence): readonly Span[] {
  return 'words' in passage ? passage.words : [];
}
