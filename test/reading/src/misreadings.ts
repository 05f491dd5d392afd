import type { Case } from './cases.ts';
import { keyOf } from './measures/headings-found.ts';
import { measure } from './measures/measure.ts';
import type { PdfReader } from './readers/reader.ts';

/** What a reader got wrong in a file, line by line, for whoever wants to mend it. */
export async function misreadings(each: Case, reader: PdfReader): Promise<string[]> {
  const reading = await reader.read(each.bytes, each.path);
  const { alignment, broken } = measure(each, reading);
  const known = each.expected.headings.map(keyOf);
  const given = (reading.headings ?? []).map(keyOf);
  return [
    ...broken.map(({ kind, read }) => `${kind}: ${read}`),
    ...alignment.stretches.flatMap(({ stretch, words, places }) => {
      const missing = words.filter((word, index) => !word.optional && places[index] === undefined);
      const text = missing.map((word) => word.text).join(' ');
      return text === ''
        ? []
        : [`not in its place, of ${stretch.kind} "${stretch.text.slice(0, 40)}": ${text}`];
    }),
    ...(alignment.left.length === 0 ? [] : [`read beyond that: ${alignment.left.join(' ')}`]),
    ...known.filter((heading) => !given.includes(heading)).map((heading) => `heading missing: ${heading}`),
    ...given.filter((heading) => !known.includes(heading)).map((heading) => `heading too many: ${heading}`),
  ];
}
