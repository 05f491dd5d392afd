/**
 * A validated rubric: which elements are looked for in a document, and what proves them.
 *
 * This is data only. How indicators are matched is the scorer's business; `docs/rubric-language.md` explains the
 * language to the people who write rubrics.
 */
export interface Rubric {
  readonly id: string;
  readonly version: string;
  /** First 16 hexadecimal digits of the SHA-256 of the file: tells two rubrics with one version apart. */
  readonly hash: string;
  readonly title: Text;
  /** The publication that the elements come from. */
  readonly source: string;
  /** Words by which a document of this kind is told from one of another kind. */
  readonly recognise: ByLanguage<readonly Item[]>;
  readonly sets: readonly TermSet[];
  readonly groups: readonly Group[];
}

export type Language = 'nl' | 'en';
export const LANGUAGES: readonly Language[] = ['nl', 'en'];
export type ByLanguage<T> = Readonly<Record<Language, T>>;
/** A text for people, in both languages. */
export type Text = ByLanguage<string>;

export interface Group {
  readonly id: string;
  readonly label: Text;
  readonly rows: readonly Row[];
}

/** One line of the checklist. */
export type Row = Element | Derived | Attribute;

interface RowBase {
  readonly id: string;
  readonly label: Text;
  /** What counts. */
  readonly definition: Text;
  /** Section of the rubric's source. */
  readonly source: string;
}

/** Found or not found in the text, with evidence. */
export interface Element extends RowBase {
  readonly kind: 'element';
  /** What looks like it but does not count; empty where nothing does. */
  readonly excludes: Text;
  readonly indicators: ByLanguage<readonly Indicator[]>;
  readonly examples: ByLanguage<Examples>;
}

/** Follows from other rows and has no evidence of its own. */
export interface Derived extends RowBase {
  readonly kind: 'derived';
  readonly when: Condition;
}

/** A value read from the document. */
export interface Attribute extends RowBase {
  readonly kind: 'attribute';
  readonly read: AttributeReading;
}

export type AttributeReading =
  | {
      readonly what: 'date';
      /** Words that make a date beside them the date sought. */
      readonly cues: ByLanguage<readonly Item[]>;
      /** Words that make a date beside them another date. */
      readonly notCues: ByLanguage<readonly Item[]>;
    }
  | {
      readonly what: 'languages';
      /** A language counts from this share of the words, 0 to 1. */
      readonly share: number;
    }
  | { readonly what: 'pages' };

/** All parts that are given must hold. Ids may end in `.*` for all elements that begin so. */
export interface Condition {
  /** Each of these is found. */
  readonly found: readonly string[];
  /** At least one of these is found. */
  readonly some: readonly string[];
  /** None of these is found. */
  readonly none: readonly string[];
  /** Left out of `some` and `none`. */
  readonly except: readonly string[];
  /** An attribute that is a date on or after a day. */
  readonly onOrAfter?: { readonly attribute: string; readonly date: string };
}

export interface Examples {
  /** Passages in which the element must be found. `[Heading] text` puts a heading above the text. */
  readonly found: readonly string[];
  /** Passages in which it must not be found. */
  readonly notFound: readonly string[];
}

/** Words that stand for one thing, named once and used as `$name`. */
export interface TermSet {
  readonly name: string;
  readonly terms: ByLanguage<readonly Term[]>;
}

export interface Indicator {
  /** In plain words, unique within the element and language; every finding carries it. */
  readonly name: string;
  /** Every item must stand within the scope. */
  readonly all: readonly Item[];
  readonly within: Scope;
  /** The items must stand in the order in which they are listed. */
  readonly inOrder: boolean;
  /** None of these may stand in the scope. */
  readonly without: readonly Item[];
  /** At least one of these must stand in the surroundings: the paragraph, the lead-in of the list, the headings. */
  readonly about: readonly Item[];
  /** None of these may stand in the surroundings. */
  readonly notAbout: readonly Item[];
  /** At least one of these must stand in the headings above. */
  readonly under: readonly Item[];
  /** None of these may stand in the headings above. */
  readonly notUnder: readonly Item[];
  /** Kinds of blocks in which it may be found; empty for all. */
  readonly where: readonly BlockPlace[];
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** So many different sentences under the same heading must match. */
  readonly times: number;
  /** What a match is worth. */
  readonly verdict: 'present' | 'doubtful';
  /** Line of the rubric file, counted from 1. */
  readonly line: number;
}

/** One requirement: any of these terms meets it. */
export interface Item {
  /** As written in the rubric. */
  readonly written: string;
  readonly terms: readonly Term[];
}

/** A row of words, matched next to each other; gaps are said. */
export interface Term {
  readonly written: string;
  readonly words: readonly WordPattern[];
}

export type WordPattern =
  /** Any inflection of the word. */
  | { readonly kind: 'word'; readonly text: string }
  /** This form only. */
  | { readonly kind: 'form'; readonly text: string }
  /** The first part, the last part, or any part of a longer word, or the word itself. */
  | { readonly kind: 'first-part' | 'last-part' | 'part'; readonly text: string }
  /** A set of single words. */
  | { readonly kind: 'set'; readonly name: string }
  | { readonly kind: 'class'; readonly name: WordClass }
  /** Up to `most` words of any kind. */
  | { readonly kind: 'gap'; readonly most: number };

export const WORD_CLASSES = ['number', 'year', 'link', 'email', 'phone'] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

/** `sentence`; `neighbours`: with the sentence before and after; `block`: paragraph or list item; or so many words. */
export type Scope = 'sentence' | 'neighbours' | 'block' | number;

export const BLOCK_PLACES = ['heading', 'paragraph', 'list-item', 'table-row', 'footnote'] as const;
export type BlockPlace = (typeof BLOCK_PLACES)[number];

/**
 * - `affirmed`: a sentence that negates the words is no proof
 * - `norm`: a prohibition is proof as good as an affirmation; only "this code says nothing on ..." is not
 * - `any`: whatever the sentence says of the words
 */
export type Polarity = 'affirmed' | 'norm' | 'any';

/** - `fact`: a mere plan or wish is no proof; - `plan`: only a plan is proof; - `any` */
export type Modality = 'any' | 'fact' | 'plan';
