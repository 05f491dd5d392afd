import type { ExtractErrorCode } from '@toetssteen/extract';
import type { Language } from '@toetssteen/rubric';
import type { Status } from '@toetssteen/scorer';
import type { CheckerErrorCode } from '../checker-error.ts';
import type { RUBRICS } from '../protocol.ts';

/** What a failure is called, and what to do about it. */
export interface FailureWords {
  readonly title: string;
  readonly advice: string;
}

/** Every word that the checker says of itself; what it shares with the reports stands in the report package. */
export interface Words {
  readonly language: Language;
  readonly nav: {
    readonly skipToMain: string;
    readonly skipToChecklist: string;
    readonly skipToDocument: string;
    readonly language: string;
    readonly theme: string;
    readonly themes: Readonly<Record<'system' | 'light' | 'dark', string>>;
  };
  readonly start: {
    readonly title: string;
    readonly lead: string;
    readonly drop: string;
    readonly dropNow: string;
    readonly formats: string;
    readonly choose: string;
    readonly example: string;
    readonly paste: string;
    readonly pasteLabel: string;
    readonly pasteHint: string;
    readonly pasteName: string;
    readonly check: string;
    readonly promises: readonly { readonly title: string; readonly text: string }[];
    readonly how: string;
    readonly steps: readonly string[];
    readonly unofficial: string;
  };
  readonly offline: { readonly ready: string; readonly folder: string };
  readonly reading: {
    readonly title: (name: string) => string;
    readonly steps: readonly [string, string, string];
    readonly stop: string;
  };
  readonly failed: {
    readonly title: (name: string) => string;
    readonly again: string;
    readonly code: string;
    readonly password: string;
    readonly open: string;
  };
  readonly failures: Readonly<Record<ExtractErrorCode | CheckerErrorCode, FailureWords>>;
  readonly warnings: {
    readonly 'page-without-text': (pages: string) => string;
    readonly 'page-garbled': (pages: string) => string;
  };
  readonly result: {
    readonly checked: (name: string) => string;
    readonly another: string;
    readonly save: string;
    readonly saveHtml: string;
    readonly saveCsv: string;
    readonly saveJson: string;
    readonly saveText: string;
    readonly print: string;
    readonly rubric: string;
    readonly kind: string;
    readonly kinds: Readonly<Record<(typeof RUBRICS)[number], string>>;
    readonly told: string;
    readonly asked: string;
    readonly presence: string;
    readonly count: (status: Status, count: number) => string;
    readonly updated: (changes: string) => string;
    readonly changed: (label: string, status: string) => string;
    readonly unchanged: string;
    readonly asText: string;
    readonly asPages: string;
    readonly views: string;
    readonly panes: string;
  };
  readonly checklist: {
    readonly show: string;
    readonly all: string;
    readonly own: string;
    readonly none: string;
    readonly counts: string;
    readonly countsNot: string;
    readonly report: string;
    readonly evidence: (count: number) => string;
    readonly inDocumentOf: (page: string) => string;
    readonly more: (count: number) => string;
    readonly toRow: (labels: string) => string;
    readonly hidden: string;
    readonly openAll: string;
    readonly closeAll: string;
  };
  readonly document: {
    readonly title: string;
    readonly pagePicture: (label: string) => string;
    readonly drawing: string;
    readonly notDrawn: string;
    readonly edit: string;
    readonly takeOver: string;
    readonly done: string;
    readonly undoAll: string;
    readonly editing: string;
    readonly editHint: string;
    readonly kind: string;
    readonly kinds: Readonly<Record<'heading' | 'paragraph' | 'list-item', string>>;
    readonly edited: string;
    readonly textFile: string;
    readonly back: string;
  };
  readonly judgement: {
    readonly title: string;
    readonly explain: string;
    readonly blind: string;
    readonly blindHint: string;
    readonly coder: string;
    readonly coderHint: string;
    readonly agree: string;
    readonly ask: string;
    readonly values: Readonly<Record<Status, string>>;
    readonly reason: string;
    readonly reasonOptional: string;
    readonly reasonNeeded: string;
    readonly keep: string;
    readonly remove: string;
    readonly kept: string;
    readonly agrees: (value: string) => string;
    readonly differs: (value: string) => string;
    readonly given: (value: string) => string;
    readonly progress: (done: number, total: number) => string;
    readonly saveFile: string;
    readonly loadFile: string;
    readonly loaded: (count: number, others: number) => string;
    readonly onlyUnchanged: string;
    readonly notKept: string;
  };
  readonly print: { readonly title: string; readonly made: string };
}
