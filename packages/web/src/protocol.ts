import type { Document, DraftBlock } from '@toetssteen/document';
import type { ReportFormat } from '@toetssteen/report';
import type { Attribute, Language, Text } from '@toetssteen/rubric';
import type { Assessment } from '@toetssteen/scorer';

/** A rubric without its indicators: what a reader of the checklist sees of it. */
export interface RubricView {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
  readonly title: Text;
  readonly source: string;
  readonly groups: readonly GroupView[];
}

export interface GroupView {
  readonly id: string;
  readonly label: Text;
  readonly rows: readonly RowView[];
}

export interface RowView {
  readonly kind: 'element' | 'derived' | 'attribute';
  readonly id: string;
  readonly label: Text;
  readonly definition: Text;
  readonly source: string;
  /** Of elements only; else empty. */
  readonly excludes: Text;
  /** Of attributes only. */
  readonly attribute?: Attribute;
}

/** One document and what a rubric says of it, as the page shows it. */
export interface ResultView {
  readonly name: string;
  readonly document: Document;
  readonly assessment: Assessment;
  readonly rubric: RubricView;
  readonly rubricChosen: 'asked' | 'told';
  /** By block. */
  readonly languages: readonly (Language | undefined)[];
}

/** A block of a text that is being edited. */
export type EditedBlock = Pick<DraftBlock, 'kind' | 'level'> & { readonly text: string };

/** Calls to the thread that reads flowing formats, scores and writes reports. */
export interface EngineCalls {
  /** Reads and scores a file of any format but PDF. */
  read(file: { readonly bytes: Uint8Array; readonly name: string; readonly rubric?: string }): ResultView;
  /** Scores a document that was read elsewhere. */
  assess(file: { readonly document: Document; readonly name: string; readonly rubric?: string }): ResultView;
  /** Scores a text as it is now. */
  edit(text: {
    readonly blocks: readonly EditedBlock[];
    readonly name: string;
    readonly rubric?: string;
  }): ResultView;
  /** Writes the last result down. */
  render(wanted: { readonly format: ReportFormat | 'html'; readonly language: Language }): string;
  /** Compiles what scoring needs, before there is a document. */
  warmUp(nothing: null): void;
}

/** Calls to the thread that reads and draws PDF files. */
export interface PdfCalls {
  extract(file: { readonly bytes: Uint8Array; readonly password?: string }): Document;
  /** @returns the page as a picture of `width` pixels */
  draw(wanted: { readonly page: number; readonly width: number }): ImageBitmap;
}

/** Typed front of a peer. */
export function caller<Calls extends { [K in keyof Calls]: (argument: never) => unknown }>(peer: {
  call(method: string, argument: unknown, transfer?: readonly Transferable[]): Promise<unknown>;
}) {
  return <K extends keyof Calls & string>(
    method: K,
    argument: Parameters<Calls[K]>[0],
    transfer?: readonly Transferable[],
  ): Promise<ReturnType<Calls[K]>> => peer.call(method, argument, transfer) as Promise<ReturnType<Calls[K]>>;
}

/** Names of the rubrics that come with the page. */
export const RUBRICS = ['gedragscode', 'jaarverslag'] as const;
