import type { Polarity } from '@toetssteen/rubric';
import { englishMood } from '../language/en/mood.ts';
import type { Mood } from '../language/mood.ts';
import { dutchMood } from '../language/nl/mood.ts';
import type { Prepared, Sentence } from '../text/prepared.ts';

/** Reads the mood of a sentence once, and only of sentences that an indicator would take for proof. */
export type Moods = (sentence: Sentence) => Mood;

export function moodReader(prepared: Prepared): Moods {
  const read = new Map<number, Mood>();
  return (sentence) => {
    let mood = read.get(sentence.index);
    if (mood === undefined) {
      mood = readMood(prepared, sentence);
      read.set(sentence.index, mood);
    }
    return mood;
  };
}

function readMood({ document: { text }, words }: Prepared, sentence: Sentence): Mood {
  const { firstWord, endWord, span } = sentence;
  if (sentence.language === 'nl') {
    const between = (word: number) => text.slice(words.ends[word], words.starts[word + 1]);
    return dutchMood(words.forms, words.starts, words.ends, firstWord, endWord, between);
  }
  const forms = words.forms.slice(firstWord, endWord);
  const starts = words.starts.slice(firstWord, endWord);
  return englishMood(text.slice(span.start, span.end), span.start, forms, starts, firstWord);
}

/** A stretch of words that met an item: first and last word, both included. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

/** Whether the sentence takes back what the matched words say. */
export function isTakenBack(
  mood: Mood,
  polarity: Polarity,
  matched: readonly WordRange[],
  startOf: (word: number) => number,
): boolean {
  if (polarity === 'any') return false;
  if (mood.denies) return true;
  if (polarity === 'norm') return false;
  return mood.negated.some(({ clause, word, reach }) => {
    // A negation that the indicator itself asks for ("niet vrijblijvend") negates nothing.
    if (matched.some(({ first, last }) => word >= first && word <= last)) return false;
    return matched.some(({ first }) => {
      const place = startOf(first);
      return place >= clause.start && place < clause.end && (reach === 'clause' || first > word);
    });
  });
}
