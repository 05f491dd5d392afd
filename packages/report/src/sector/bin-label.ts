import { phrasesIn } from '../locales/locales.ts';
import type { SectorPhrases } from '../locales/sector/phrases.ts';
import type { Distribution } from './json-contract.ts';

/** What a bar stands for: `3–5 pages`, `2015–2016`, `Dutch and English`. */
export function binLabel(
  what: Distribution['what'],
  { from, to }: Distribution['bins'][number],
  phrases: SectorPhrases,
): string {
  if (from === null || to === null) return phrases.words.unknown;
  if (what === 'languages') {
    const names: Readonly<Record<string, string>> = phrasesIn(phrases.language).languageName;
    return from === 'nl+en' ? phrases.words.bothLanguages : (names[String(from)] ?? String(from));
  }
  return what === 'pages'
    ? phrases.binPages(Number(from), Number(to))
    : phrases.binYears(Number(from), Number(to));
}
