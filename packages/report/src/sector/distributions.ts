import { notableLanguages } from '../languages.ts';
import type { AssessedFile } from '../result.ts';
import type { Distribution } from './json-contract.ts';
import type { KindTable } from './tables.ts';

type Bin = Distribution['bins'][number];

/** Up to so many pages apart every number of pages is a bar of its own. */
const SINGLE_PAGES = 12;
/** Most bars of a picture that still reads well. */
const MOST_BARS = 8;
const WIDTHS = [5, 10, 20, 50, 100, 200, 500, 1000, 5000];

/** How long, how old and in which languages the documents are. Years only where documents have a date of their own. */
export function distributionsOf(table: KindTable): readonly Distribution[] {
  const files = table.institutions.flatMap(({ documents }) => documents.map(({ file }) => file));
  const dated = table.rubric.groups
    .flatMap(({ rows }) => rows)
    .find((row) => row.kind === 'attribute' && row.read.what === 'date');
  return [
    { what: 'pages', bins: pageBins(files.map((file) => file.document.pages.length)) },
    ...(dated === undefined
      ? []
      : [{ what: 'years' as const, bins: yearBins(files.map((file) => yearOf(file, dated.id))) }]),
    { what: 'languages', bins: languageBins(files) },
  ];
}

function pageBins(pages: readonly number[]): Bin[] {
  if (pages.length === 0) return [];
  const [least, most] = [Math.min(...pages), Math.max(...pages)];
  if (most - least < SINGLE_PAGES) {
    return range(least, most).map((value) => binOf(value, value, pages));
  }
  const width = WIDTHS.find((each) => Math.ceil(most / each) <= MOST_BARS) ?? most;
  const first = Math.floor((least - 1) / width);
  const last = Math.floor((most - 1) / width);
  return range(first, last).map((index) => binOf(index * width + 1, (index + 1) * width, pages));
}

function yearOf(file: AssessedFile, attribute: string): number | undefined {
  const value = file.assessment.attributes.find(({ element }) => element === attribute)?.value;
  return typeof value === 'string' ? Number(value.slice(0, 4)) : undefined;
}

function yearBins(years: readonly (number | undefined)[]): Bin[] {
  const known = years.filter((year) => year !== undefined);
  const unknown = years.length - known.length;
  const bins =
    known.length === 0
      ? []
      : range(Math.min(...known), Math.max(...known)).map((year) => binOf(year, year, known));
  return unknown === 0 ? bins : [...bins, { from: null, to: null, documents: unknown }];
}

function languageBins(files: readonly AssessedFile[]): Bin[] {
  const names = files.map((file) => notableLanguages(file).toSorted().reverse().join('+'));
  const order = ['nl', 'en', 'nl+en', ''];
  return order.flatMap((name) => {
    const documents = names.filter((each) => each === name).length;
    if (documents === 0) return [];
    return [{ from: name === '' ? null : name, to: name === '' ? null : name, documents }];
  });
}

function binOf(from: number, to: number, values: readonly number[]): Bin {
  return { from, to, documents: values.filter((value) => value >= from && value <= to).length };
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
