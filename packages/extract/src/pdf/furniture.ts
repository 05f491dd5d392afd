import { type MarginRow, marginRows } from './margin-rows.ts';
import { romanValue } from './roman-numbers.ts';
import { sameSize } from './type-measures.ts';
import type { Fragment, PageText } from './types.ts';

/** Heights on two pages that differ by no more points are the same. */
const SAME_HEIGHT = 4;

/** A text without a page number in it must return on so many pages (on both of two); with one that counts along, on two. */
const RETURNS = 3;

/** Text of a running head that changes (a chapter's title) stands where heads stand on this part of the pages. */
const MOSTLY = 0.4;

/** What the pages of a document repeat in their margins. */
export interface Furniture {
  /** Whether a fragment is a running head, running foot or page number. */
  readonly has: (fragment: Fragment) => boolean;
  /** Printed page numbers by physical page. */
  readonly numbers: ReadonlyMap<number, string>;
}

/** A form under which a fragment may return, and where it was seen. */
interface Sighting {
  readonly page: number;
  readonly fragment: Fragment;
  /** The printed number, where the form holds one. */
  readonly number?: string;
}

/** Finds what returns at the same height: the same words, or words with a number that counts along with the pages. */
export function findFurniture(pages: readonly PageText[]): Furniture {
  const rows = marginRows(pages);
  const returning = new Map<Fragment, string | undefined>();
  for (const group of returningGroups(rows, pages.length)) {
    for (const { fragment, number } of group) {
      returning.set(fragment, returning.get(fragment) ?? number);
    }
  }
  for (const fragment of atHeightsOf(rows, returning, pages.length)) {
    if (!returning.has(fragment)) returning.set(fragment, undefined);
  }

  const furniture = new Set<Fragment>();
  const numbers = new Map<number, string>();
  for (const { page, fragments, outer } of rows) {
    // Nothing but furniture stands between furniture and the edge of the page.
    if (!outer.every((fragment) => returning.has(fragment) || fragment.artifact)) continue;
    for (const fragment of fragments) {
      if (!returning.has(fragment) && !fragment.artifact) continue;
      furniture.add(fragment);
      const number = returning.get(fragment);
      if (number !== undefined && !numbers.has(page)) numbers.set(page, number);
    }
  }
  return { has: (fragment) => furniture.has(fragment), numbers };
}

function returningGroups(rows: readonly MarginRow[], pages: number): Sighting[][] {
  const returns = Math.max(2, Math.min(RETURNS, pages));
  const sightings = new Map<string, Sighting[]>();
  for (const { page, fragments, detached } of rows) {
    for (const fragment of fragments) {
      for (const [form, number] of formsOf(fragment, page)) {
        // Words alone may return by chance; a head or foot also keeps its distance from the text.
        if (number === undefined && !detached) continue;
        const sighting = { page, fragment, ...(number === undefined ? {} : { number }) };
        const known = sightings.get(form);
        if (known === undefined) sightings.set(form, [sighting]);
        else known.push(sighting);
      }
    }
  }
  return [...sightings.values()]
    .flatMap((seen) => byHeight(seen))
    .filter((group) => pageCount(group) >= (group[0]?.number === undefined ? returns : 2));
}

/**
 * The forms under which a fragment may return. A number that counts along is told by its distance to the physical page
 * number, which is part of the form: "Artikel 3" and "Artikel 7" are not the same head on pages 2 and 3.
 */
function formsOf({ text, size }: Fragment, page: number): [string, string?][] {
  // A bullet is no head, wherever it stands.
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  const style = Math.round(size);
  const forms: [string, string?][] = [[`${style}|${text}`]];
  for (const match of text.matchAll(/\d{1,4}/gu)) {
    const distance = Number(match[0]) - page;
    const around = `${text.slice(0, match.index)}#${text.slice(match.index + match[0].length)}`;
    forms.push([`${style}|${around}|${distance}`, match[0]]);
  }
  if (/^[ivxlc]{1,8}$/iu.test(text)) forms.push([`${style}|roman|${romanValue(text) - page}`, text]);
  return forms;
}

/** A head stands at one height on every page, or at one on left and another on right pages. */
function byHeight<T extends { readonly fragment: Fragment }>(sightings: readonly T[]): T[][] {
  const groups: T[][] = [];
  for (const sighting of sightings.toSorted((a, b) => a.fragment.baseline - b.fragment.baseline)) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (first !== undefined && sighting.fragment.baseline - first.fragment.baseline <= SAME_HEIGHT)
      group?.push(sighting);
    else groups.push([sighting]);
  }
  return groups;
}

function pageCount(sightings: readonly { readonly page: number }[]): number {
  return new Set(sightings.map(({ page }) => page)).size;
}

/** Heads that name the chapter change too often to return; they stand at the height of those that do. */
function atHeightsOf(
  rows: readonly MarginRow[],
  returning: ReadonlyMap<Fragment, unknown>,
  pages: number,
): Fragment[] {
  const all = rows.flatMap(({ page, fragments, detached }) =>
    fragments.map((fragment) => ({ page, fragment, detached })),
  );
  const models = byHeight(all.filter(({ fragment }) => returning.has(fragment)))
    .filter((group) => pageCount(group) >= Math.max(RETURNS, MOSTLY * pages))
    .map((group) => (group[0] as { fragment: Fragment }).fragment);
  return all
    .filter(({ detached }) => detached)
    .map(({ fragment }) => fragment)
    .filter((fragment) =>
      models.some(
        (model) =>
          Math.abs(fragment.baseline - model.baseline) <= SAME_HEIGHT / 2 &&
          sameSize(fragment.size, model.size),
      ),
    );
}
