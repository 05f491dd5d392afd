import { quoteAt } from '@toetssteen/document';
import type { Language } from '@toetssteen/rubric';
import type { AssessedFile } from './result.ts';

/** Below this share of the words a language is a name, a title or a slip, not a language of the document. */
const NOTABLE_SHARE = 0.15;

/** Languages of the document, the largest first. */
export function notableLanguages(file: AssessedFile): readonly Language[] {
  return file.assessment.languages
    .filter(({ share }) => share >= NOTABLE_SHARE)
    .map(({ language }) => language);
}

/** Small words that stand in nearly every sentence of one language and in none of the other. */
const SMALL_WORDS: Readonly<Record<Language, RegExp>> = {
  nl: /\b(?:de|het|een|en|van|met|voor|niet|op|wordt|zijn|je|dat|aan|bij|te)\b/giu,
  en: /\b(?:the|and|to|with|for|not|on|are|you|that|by|be|this|from|must|may)\b/giu,
};

/**
 * Language of each block, for the `lang` attributes that screen readers and spelling need. In a document of one
 * language that is it; in one of several the small words decide, and a block without any goes with the one before.
 */
export function blockLanguages(file: AssessedFile): readonly (Language | undefined)[] {
  const [main, ...others] = notableLanguages(file);
  if (others.length === 0) return file.document.blocks.map(() => main);
  let previous = main;
  return file.document.blocks.map((block) => {
    const text = quoteAt(file.document, block.span);
    const dutch = text.match(SMALL_WORDS.nl)?.length ?? 0;
    const english = text.match(SMALL_WORDS.en)?.length ?? 0;
    if (dutch !== english) previous = dutch > english ? 'nl' : 'en';
    return previous;
  });
}
