import type { Attribute } from '@toetssteen/rubric';
import type { AttributeValue } from '../assessment.ts';
import type { CompiledRubric } from '../compile/compile-rubric.ts';
import type { Hits } from '../match/scan.ts';
import type { Prepared } from '../text/prepared.ts';
import { languageShares } from './language-shares.ts';
import { readDate } from './read-date.ts';

/** Reads the value of an attribute row from the document. */
export function readAttribute(
  row: Attribute,
  prepared: Prepared,
  hits: Hits,
  rubric: CompiledRubric,
): AttributeValue {
  const { document } = prepared;
  const { read } = row;
  switch (read.what) {
    case 'date':
      return readDate(row, read, prepared, hits, rubric);
    case 'languages': {
      const value = languageShares(prepared)
        .filter(({ share }) => share >= read.share)
        .map(({ language }) => language)
        .toSorted();
      return { element: row.id, value, estimated: false, evidence: [] };
    }
    case 'pages':
      return {
        element: row.id,
        value: document.pages.length,
        estimated: document.metadata.pagesEstimated,
        evidence: [],
      };
  }
}
