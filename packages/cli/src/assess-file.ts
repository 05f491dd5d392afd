import { extname } from 'node:path';
import type { Document } from '@toetssteen/document';
import type { AssessedFile } from '@toetssteen/report';
import type { Language } from '@toetssteen/rubric';
import type { Assessment } from '@toetssteen/scorer';
import { createAssess } from './assess.ts';
import { sha256 } from './cache/sha256.ts';
import type { Store } from './cache/store.ts';
import { isCoded } from './coded-error.ts';
import type { Io } from './io.ts';
import { type Means, readBytes, readDocumentFrom } from './read-document.ts';
import type { Rubrics } from './rubrics.ts';

export interface FileToAssess {
  readonly name: string;
  /** As results show it. */
  readonly path: string;
  /** Where it lies; `path` when left out. */
  readonly at?: string;
  /** Id of the rubric to use; told from the document when left out. */
  readonly kind?: string | undefined;
}

export type AssessFile = (file: FileToAssess) => Promise<AssessedFile>;

export interface AssessSettings {
  readonly rubrics: Rubrics;
  readonly language: Language | undefined;
  readonly means: Means;
  readonly store: Store;
}

/** What is kept of a file: what it says, or why it cannot be read. */
type Entry =
  | { readonly document: Document; readonly assessment: Assessment }
  | { readonly failure: { readonly code: string; readonly message: string } };

/** Failures that the bytes themselves are the reason of; of others the next run may think better. */
const LASTING: readonly string[] = [
  'EXTRACT_UNKNOWN_FORMAT',
  'EXTRACT_EMPTY_FILE',
  'EXTRACT_NOT_A_PDF',
  'EXTRACT_DAMAGED',
];

/** A failure of an earlier run. It goes by the name of what was thrown then, without loading the package it came from. */
class KeptFailure extends Error {
  override readonly name = 'ExtractError';
  readonly code: string;

  constructor({ code, message }: { readonly code: string; readonly message: string }) {
    super(message);
    this.code = code;
  }
}

/**
 * Reads and scores files, or takes from the store what an earlier run found in the same bytes with the same rubrics,
 * options and code. A document that needed a password is never kept: that would leave its text on the disk unprotected.
 */
export function createAssessFile(settings: AssessSettings, io: Io): AssessFile {
  const { rubrics, language, means, store } = settings;
  const assess = createAssess(rubrics, language);
  const conditions = [
    language ?? null,
    means.ocr !== undefined,
    rubrics.chosen,
    rubrics.available.map(({ id, version, hash }) => [id, version, hash]),
    [...rubrics.voices].map(([id, voice]) => [id, sha256(voice)]),
  ];

  return async ({ name, path, at, kind }) => {
    const bytes = await readBytes(at ?? path, io);
    const key = ['document', sha256(bytes), extname(name).toLowerCase(), kind ?? null, conditions];
    // The store gives back what was put there below, by a key that no other content has.
    const kept = (await store.read(key)) as Entry | undefined;
    if (kept !== undefined && 'failure' in kept) throw new KeptFailure(kept.failure);
    const rubric = rubrics.available.find(({ id }) => id === kept?.assessment.rubric.id);
    if (kept !== undefined && rubric !== undefined) {
      const rubricChosen = kind === undefined ? rubrics.chosen : 'asked';
      return { name, path, document: kept.document, assessment: kept.assessment, rubric, rubricChosen };
    }
    try {
      const { document, unlocked } = await readDocumentFrom(bytes, name, means);
      const file = await assess(document, { name, path }, kind);
      if (!unlocked) await store.write(key, { document, assessment: file.assessment } satisfies Entry);
      return file;
    } catch (error) {
      if (isCoded(error) && LASTING.includes(error.code)) {
        const { code, message } = error;
        await store.write(key, { failure: { code, message } } satisfies Entry);
      }
      throw error;
    }
  };
}
