import type { Indicator, Item, Language, Rubric, Term } from '@toetssteen/rubric';
import { type CompiledTerms, compileTerms } from './compile-terms.ts';

/** An item as the concepts that meet it. */
export type Concepts = ReadonlySet<number>;

export interface CompiledIndicator {
  readonly element: number;
  /** Position in the rubric: of two that fire on one passage the first is named. */
  readonly order: number;
  readonly indicator: Indicator;
  readonly all: readonly Concepts[];
  /** Numbers of the items of `all`, as in {@link CompiledLanguage.itemsOf}. */
  readonly needs: readonly number[];
  readonly without: readonly Concepts[];
  readonly about: readonly Concepts[];
  readonly notAbout: readonly Concepts[];
  readonly under: readonly Concepts[];
  readonly notUnder: readonly Concepts[];
}

export interface CompiledLanguage {
  readonly terms: CompiledTerms;
  /** By concept: the indicators to try where it is met. Each indicator stands under the concepts of one item only. */
  readonly triggered: readonly (readonly CompiledIndicator[])[];
  /** By concept: the numbers of the items that it meets. Items that are written alike share a number. */
  readonly itemsOf: readonly (readonly number[])[];
  readonly itemCount: number;
  readonly indicatorCount: number;
  /** Attribute cues and words that tell the kind of document, by the item as written. */
  readonly conceptsOf: (items: readonly Item[]) => Concepts;
}

export type CompiledRubric = Readonly<Record<Language, CompiledLanguage>>;

/** Compiles a rubric to one automaton a language, each when the first text in that language asks for it. */
export function compileRubric(rubric: Rubric): CompiledRubric {
  const compiled = new Map<Language, CompiledLanguage>();
  const get = (language: Language): CompiledLanguage => {
    const known = compiled.get(language) ?? compileLanguage(rubric, language);
    compiled.set(language, known);
    return known;
  };
  return {
    get nl() {
      return get('nl');
    },
    get en() {
      return get('en');
    },
  };
}

function compileLanguage(rubric: Rubric, language: Language): CompiledLanguage {
  const elements = rubric.groups.flatMap((group) => group.rows).filter((row) => row.kind === 'element');
  const terms = compileTerms(rubric, language, everyTerm(rubric, language));
  const conceptsOf = (items: readonly Item[]): Concepts =>
    new Set(items.flatMap((item) => [...concepts(item)]));
  const concepts = (item: Item): Concepts =>
    new Set(item.terms.flatMap((term) => terms.conceptOf.get(term.written) ?? []));

  const triggered: CompiledIndicator[][] = Array.from({ length: terms.conceptOf.size }, () => []);
  const itemsOf: number[][] = Array.from({ length: terms.conceptOf.size }, () => []);
  const itemNumbers = new Map<string, number>();
  const numberOf = (item: Item): number => {
    const known = itemNumbers.get(item.written);
    if (known !== undefined) return known;
    const number = itemNumbers.size;
    itemNumbers.set(item.written, number);
    for (const concept of concepts(item)) itemsOf[concept]?.push(number);
    return number;
  };
  let order = 0;
  elements.forEach((element, index) => {
    for (const indicator of element.indicators[language]) {
      const compiled: CompiledIndicator = {
        element: index,
        order: order++,
        indicator,
        all: indicator.all.map(concepts),
        needs: indicator.all.map(numberOf),
        without: indicator.without.map(concepts),
        about: indicator.about.map(concepts),
        notAbout: indicator.notAbout.map(concepts),
        under: indicator.under.map(concepts),
        notUnder: indicator.notUnder.map(concepts),
      };
      for (const concept of keyItem(indicator, compiled.all)) triggered[concept]?.push(compiled);
    }
  });
  return { terms, triggered, itemsOf, itemCount: itemNumbers.size, indicatorCount: order, conceptsOf };
}

/** The item that is likely the rarest: the fewer terms and the longer its words, the rarer. */
function keyItem(indicator: Indicator, all: readonly Concepts[]): Concepts {
  const letters = (item: Item) => Math.min(...item.terms.map((term) => term.written.length));
  const cost = (at: number) => {
    const item = indicator.all[at] as Item;
    const viaSet = item.terms.some((term) => term.words.some((word) => word.kind === 'set')) ? 10 : 0;
    return item.terms.length + viaSet - letters(item) / 100;
  };
  const order = all.map((_, at) => at).toSorted((a, b) => cost(a) - cost(b));
  return all[order[0] as number] as Concepts;
}

function* everyTerm(rubric: Rubric, language: Language): Generator<Term> {
  for (const item of rubric.recognise[language]) yield* item.terms;
  for (const row of rubric.groups.flatMap((group) => group.rows)) {
    if (row.kind === 'attribute' && row.read.what === 'date') {
      for (const item of [...row.read.cues[language], ...row.read.notCues[language]]) yield* item.terms;
    }
    if (row.kind !== 'element') continue;
    for (const indicator of row.indicators[language]) {
      const { all, without, about, notAbout, under, notUnder } = indicator;
      for (const item of [...all, ...without, ...about, ...notAbout, ...under, ...notUnder])
        yield* item.terms;
    }
  }
}
