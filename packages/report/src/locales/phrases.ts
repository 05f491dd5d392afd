import type { PageState, WarningCode } from '@toetssteen/document';
import type { Language } from '@toetssteen/rubric';
import type { Refusal, Status } from '@toetssteen/scorer';

/** Every word that a report says of itself. The words of elements come from the rubric. */
export interface Phrases {
  readonly language: Language;
  readonly status: Readonly<Record<Status, string>>;
  /** Of a derived row: it holds or it does not. */
  readonly derivedStatus: Readonly<Record<Status, string>>;
  readonly statusMeaning: Readonly<Record<Status, string>>;
  /** `pages` is what {@link pageList} made of the pages concerned; empty where it is the whole document. */
  readonly warning: Readonly<Record<WarningCode, (pages: string) => string>>;
  /** By code: what happened and what to do next. A code that is not here keeps its own message. */
  readonly failure: Readonly<Record<string, string>>;
  readonly languageName: Readonly<Record<Language, string>>;
  readonly pageState: Readonly<Record<Exclude<PageState, 'text'>, string>>;

  /** `label` is printed on the page; `number` counts from 1. */
  readonly pageName: (label: string, number: number) => string;
  readonly pageList: (names: readonly string[]) => string;
  readonly page: (label: string, number: number) => string;
  readonly shortPage: (label: string, number: number) => string;
  readonly pageCount: (count: number, estimated: boolean) => string;

  /** Why an indicator did not fire, in words. */
  readonly refusal: Readonly<Record<Refusal, string>>;
  readonly words: {
    readonly document: string;
    readonly path: string;
    readonly name: string;
    readonly rubric: string;
    readonly rubricVersion: string;
    readonly elementId: string;
    readonly label: string;
    readonly status: string;
    readonly quote: string;
    readonly page: string;
    readonly pageLabel: string;
    readonly pages: string;
    readonly headings: string;
    readonly indicator: string;
    readonly fired: string;
    readonly refused: string;
    readonly heard: string;
    /** Said of a passage that the second voice points to. */
    readonly secondVoice: string;
    readonly passages: string;
    readonly languages: string;
    readonly warnings: string;
    readonly failures: string;
    readonly source: string;
    readonly checklist: string;
    readonly text: string;
    readonly toText: string;
    readonly toChecklist: string;
    readonly show: string;
    readonly meaning: string;
    readonly all: string;
    readonly estimated: string;
    readonly confidence: string;
    readonly derived: string;
    readonly file: string;
    readonly notCounted: string;
    readonly nearest: string;
    readonly nothingNear: string;
    readonly notFound: string;
    readonly morePassages: string;
    readonly noDocuments: string;
    readonly rubricTold: string;
    readonly rubricAsked: string;
    readonly fingerprint: string;
    readonly reportTitle: string;
    readonly missing: string;
    readonly doubtful: string;
    readonly found: string;
    readonly unreadable: string;
    readonly nothingMissing: string;
  };
  /** Said at the end of every report for people. */
  readonly closing: readonly string[];
}
