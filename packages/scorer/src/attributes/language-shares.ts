import { LANGUAGES, type Language } from '@toetssteen/rubric';
import type { Prepared } from '../text/prepared.ts';

/** Languages by share of the words of running text, largest first; the shares add up to 1. Headings do not count. */
export function languageShares(
  prepared: Prepared,
): readonly { readonly language: Language; readonly share: number }[] {
  const words = { nl: 0, en: 0 };
  for (const sentence of prepared.sentences) {
    if (prepared.blocks[sentence.block]?.block.kind === 'heading') continue;
    words[sentence.language] += sentence.endWord - sentence.firstWord;
  }
  const total = words.nl + words.en;
  if (total === 0) return [];
  return LANGUAGES.filter((language) => words[language] > 0)
    .map((language) => ({ language, share: words[language] / total }))
    .toSorted((a, b) => b.share - a.share);
}
