import type { Derived, Element, Group, Rubric } from '@toetssteen/rubric';
import type { Status } from '@toetssteen/scorer';
import type { AssessedFile, Failure } from '../result.ts';
import type { Guess } from './manifest.ts';

/**
 * A whole sector: everything that was found, with the names of all. For reports that leave the room see
 * `sector/anonymity/`.
 */
export interface SectorTables {
  readonly tool: string;
  /** One for every kind of document, in the order of the rubrics; of a yearly kind for the year that was chosen. */
  readonly tables: readonly KindTable[];
  /** Of two years of one kind, where that was asked. */
  readonly changes: readonly ChangeTable[];
  readonly guesses: readonly Guess[];
  /** Files that could not be read and of which nothing tells the kind; they are in no table. */
  readonly unplaced: readonly UnreadDocument[];
  /** Documents of yearly kinds that are about another year than the one shown. */
  readonly otherYears: readonly {
    readonly kind: string;
    readonly year: number | undefined;
    readonly documents: number;
  }[];
  /** Every document that was read, also those in no table, with its institution. */
  readonly documents: readonly ReadDocument[];
}

/** One kind of document (of one year): the unit is the institution, however many documents it has. */
export interface KindTable {
  readonly rubric: Rubric;
  /** Undefined for kinds that are not about a year. */
  readonly year: number | undefined;
  /** Those with a document of this kind, read or not, in the order of the manifest. */
  readonly institutions: readonly InstitutionResult[];
  /** Those that are known and have none. */
  readonly missing: readonly MissingInstitution[];
  /** Elements and derived rows, in the order of the rubric. */
  readonly rows: readonly ElementCounts[];
  readonly breakdowns: readonly Breakdown[];
}

export interface InstitutionResult {
  readonly name: string;
  readonly documents: readonly ReadDocument[];
  readonly unread: readonly UnreadDocument[];
  /** By id of the row. */
  readonly statuses: Readonly<Record<string, Status>>;
  readonly values: Readonly<Record<string, string>>;
}

export interface MissingInstitution {
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
  /** Documents that the manifest names and that are not there. */
  readonly notThere: readonly string[];
}

export interface ReadDocument {
  readonly institution: string;
  readonly file: AssessedFile;
}

export interface UnreadDocument {
  readonly institution: string;
  readonly path: string;
  /** Undefined: the manifest names it, and it is not there. */
  readonly failure: Failure | undefined;
}

/** Numbers of institutions. `present` of `present + doubtful + absent`: what could not be read is out of it. */
export type Counts = Readonly<Record<Status, number>>;

export interface ElementCounts {
  readonly group: Group;
  readonly row: Element | Derived;
  readonly counts: Counts;
}

export interface Breakdown {
  readonly column: string;
  /** Every institution is in exactly one; sorted by value. */
  readonly groups: readonly BreakdownGroup[];
}

export interface BreakdownGroup {
  /** What the institution's documents of this kind have in the column; several values are joined by ` + `. */
  readonly value: string;
  /** Indices in {@link KindTable.institutions}. */
  readonly members: readonly number[];
  readonly missing: number;
  /** By id of the row. */
  readonly counts: Readonly<Record<string, Counts>>;
}

/** What one scan says of each institution: enough to compare with another. */
export interface Snapshot {
  readonly kind: string;
  readonly rubricHash: string;
  /** A year, or what the reader calls the scan. */
  readonly label: string;
  /** By name of the institution: status by id of the row. */
  readonly institutions: ReadonlyMap<string, Readonly<Record<string, Status>>>;
}

export interface ChangeTable {
  readonly kind: string;
  readonly before: string;
  readonly after: string;
  /** The two were made with different versions of the rubric: a change may be the rubric's. */
  readonly rubricChanged: boolean;
  readonly both: readonly string[];
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
  readonly rows: readonly ElementChange[];
}

export interface ElementChange {
  readonly element: string;
  /** How many of the institutions in both had it, and have it. */
  readonly before: number;
  readonly after: number;
  /** Names of institutions. */
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  readonly kept: readonly string[];
  readonly stillWithout: readonly string[];
  /** Doubtful or unreadable in one of the two: nothing can be said. */
  readonly unclear: readonly string[];
}
