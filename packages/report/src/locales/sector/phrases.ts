import type { Language } from '@toetssteen/rubric';

/** Every word that the sector report and the comparison with a person say of themselves. */
export interface SectorPhrases {
  readonly language: Language;
  readonly title: string;
  readonly intern: string;
  readonly internMeaning: string;
  readonly anonymous: string;
  /** Why small groups are not shown. */
  readonly anonymousMeaning: (smallestGroup: number) => string;
  readonly totalsHidden: string;
  /** `n of N`. */
  readonly nOf: (present: number, of: number) => string;
  readonly doubtful: (count: number) => string;
  readonly unreadable: (count: number) => string;
  readonly hidden: string;
  readonly institutions: (count: number) => string;
  readonly documents: (count: number) => string;
  readonly year: (year: number) => string;
  /** One sentence on what the numbers of a table are of. */
  readonly basis: (numbers: {
    readonly known: number;
    readonly counted: number;
    readonly missing: number;
    readonly unread: number;
    readonly documents: number;
  }) => string;
  readonly tooFew: (smallestGroup: number) => string;
  readonly breakdownTooSmall: (column: string) => string;
  readonly rowsHidden: (count: number) => string;
  readonly by: (column: string) => string;
  readonly otherYears: (kind: string, year: number | null, documents: number) => string;
  readonly unplaced: (count: number) => string;
  readonly guessed: (institution: number, kind: number, year: number) => string;
  readonly quotesOf: (count: number) => string;
  readonly change: (before: string, after: string) => string;
  readonly changeBasis: (both: number, onlyBefore: number, onlyAfter: number) => string;
  readonly changeHidden: string;
  readonly binPages: (from: number, to: number) => string;
  readonly binYears: (from: number, to: number) => string;
  /** Text alternative of a picture of bars. */
  readonly barsOf: (title: string) => string;
  readonly matrixMeaning: (institutions: number, elements: number) => string;
  readonly words: {
    readonly contents: string;
    readonly counts: string;
    readonly breakdowns: string;
    readonly matrix: string;
    readonly distributions: string;
    readonly changes: string;
    readonly quotes: string;
    readonly documents: string;
    readonly about: string;
    readonly element: string;
    readonly group: string;
    readonly institution: string;
    readonly document: string;
    readonly column: string;
    readonly value: string;
    readonly kind: string;
    readonly yearName: string;
    readonly number: string;
    readonly of: string;
    readonly missing: string;
    readonly unread: string;
    readonly notThere: string;
    readonly why: string;
    readonly emptyValue: string;
    readonly pooled: string;
    readonly unknown: string;
    readonly pages: string;
    readonly years: string;
    readonly languages: string;
    readonly gained: string;
    readonly lost: string;
    readonly same: string;
    readonly unclear: string;
    readonly before: string;
    readonly after: string;
    readonly noQuotes: string;
    readonly quotesChosen: string;
    readonly asTable: string;
    readonly guesses: string;
    readonly rubricChanged: string;
    readonly whatCounts: string;
    readonly derived: string;
    readonly backToTop: string;
    readonly present: string;
    readonly bothLanguages: string;
    readonly page: string;
    readonly quote: string;
    readonly source: string;
    readonly format: string;
    readonly howToRead: string;
    readonly sectorHidden: string;
  };
  readonly guessWhat: Readonly<Record<'institution' | 'kind' | 'year', string>>;
  readonly closing: readonly string[];
  readonly compare: {
    readonly title: (one: string, other: string) => string;
    readonly tool: string;
    readonly compared: string;
    readonly agreement: string;
    readonly overall: string;
    readonly overallStrict: string;
    readonly undefinedKappa: string;
    readonly nothing: string;
    readonly disagreements: (count: number) => string;
    readonly unmatched: (count: number) => string;
    readonly interval: string;
    readonly reason: string;
    readonly says: string;
    readonly treatment: string;
    readonly document: string;
    readonly element: string;
    readonly noneDisagree: string;
    readonly coder: string;
    readonly why: Readonly<
      Record<'no-document' | 'several-documents' | 'no-element' | 'no-counterpart', string>
    >;
  };
}
