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

/** Language of one block, if it is known. */
export function languageOfBlock(file: AssessedFile, block: number): Language | undefined {
  return file.blockLanguages?.[block] ?? file.assessment.languages[0]?.language;
}
