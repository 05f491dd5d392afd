import { LOCALES, type Phrases } from '@toetssteen/report';
import type { ByLanguage } from '@toetssteen/rubric';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en } from './en.ts';
import { nl } from './nl.ts';
import type { Words } from './words.ts';

export const WORDS: ByLanguage<Words> = { nl, en };

/** The words of the language that the page speaks now. */
export const WordsContext = createContext<Words>(nl);

export function useWords(): Words {
  return useContext(WordsContext);
}

/** The words that the page shares with the reports. */
export function usePhrases(): Phrases {
  return LOCALES[useContext(WordsContext).language];
}
