import type { Metadata } from '@toetssteen/document';

export type StatedMetadata = Pick<Metadata, 'title' | 'author' | 'created' | 'modified'>;

/** A date with or without a time, as ISO 8601 writes it. */
const ISO_DATE = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T[\d:.,]+(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/u;

/** Keeps what says something: no empty values, and dates only in the form of ISO 8601. */
export function stated(values: {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly created?: string | undefined;
  readonly modified?: string | undefined;
}): StatedMetadata {
  const title = singleSpaced(values.title);
  const author = singleSpaced(values.author);
  const created = singleSpaced(values.created);
  const modified = singleSpaced(values.modified);
  return {
    ...(title === '' ? {} : { title }),
    ...(author === '' ? {} : { author }),
    ...(ISO_DATE.test(created) ? { created } : {}),
    ...(ISO_DATE.test(modified) ? { modified } : {}),
  };
}

function singleSpaced(value: string | undefined): string {
  return (value ?? '').replace(/\s+/gu, ' ').trim();
}
