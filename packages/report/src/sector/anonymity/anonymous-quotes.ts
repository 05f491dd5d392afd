import { quoteAt } from '@toetssteen/document';
import { blockLanguages, notableLanguages } from '../../languages.ts';
import { placeOf } from '../../place.ts';
import type { SectorQuote } from '../json-contract.ts';
import type { KindTable, SectorTables } from '../tables.ts';
import { namePartsOf } from './name-parts.ts';
import { ENOUGH_INSTITUTIONS, type QuoteJudge, safeQuote } from './safe-quote.ts';
import { vocabularyOf } from './vocabulary.ts';

/** More examples add little and give more to search for. */
const MOST_QUOTES = 4;

/** What tells quotes that may be shown from those that may not, for a whole sector. */
export function quoteJudge(sector: SectorTables): QuoteJudge {
  const vocabulary = vocabularyOf(sector.documents);
  const names = [
    ...sector.tables.flatMap(({ institutions, missing }) =>
      [...institutions, ...missing].map(({ name }) => name),
    ),
    ...sector.documents.flatMap(({ institution, file }) => [
      institution,
      ...file.path.split('/').slice(0, -1),
    ]),
  ];
  return { vocabulary, names: namePartsOf([...new Set(names)], vocabulary, ENOUGH_INSTITUTIONS) };
}

/**
 * Quotes for one row that tell of nobody whose they are, at most one of an institution. They stand in the order of their
 * own letters, which says nothing of who wrote them.
 *
 * @param members the institutions that count
 */
export function anonymousQuotes(
  members: KindTable['institutions'],
  element: string,
  judge: QuoteJudge,
): SectorQuote[] {
  const languages = commonLanguages(members);
  const found = new Map<string, SectorQuote>();
  for (const { documents } of members) {
    const [first] = documents.flatMap(({ file }) => {
      const finding = file.assessment.findings.find((each) => each.element === element);
      if (finding?.status !== 'present') return [];
      const ofBlocks = blockLanguages(file);
      return finding.evidence.flatMap((evidence): SectorQuote[] => {
        const language = ofBlocks[placeOf(file.document, evidence).block] ?? null;
        const quote = safeQuote(quoteAt(file.document, evidence.span), judge);
        if (quote === undefined || language === null || !languages.has(language)) return [];
        return [{ quote, status: 'present', language, place: null }];
      });
    });
    if (first !== undefined) found.set(first.quote, first);
  }
  return [...found.values()]
    .toSorted((a, b) => (a.quote < b.quote ? -1 : a.quote > b.quote ? 1 : 0))
    .slice(0, MOST_QUOTES);
}

/** A quote in a language that few write in points to those few. */
function commonLanguages(members: KindTable['institutions']): ReadonlySet<string> {
  return new Set(
    (['nl', 'en'] as const).filter(
      (language) =>
        members.filter(({ documents }) =>
          documents.some(({ file }) => notableLanguages(file).includes(language)),
        ).length >= ENOUGH_INSTITUTIONS,
    ),
  );
}
