import { romanValue } from './roman-numbers.ts';
import { sameSize } from './type-measures.ts';
import type { Fragment, PageText } from './types.ts';

/** Running heads and feet stand in these parts of the page's height from its edges. */
const MARGIN = 0.16;

/** Heights on two pages that differ by no more points are the same. */
const SAME_HEIGHT = 4;

/** A text without a page number in it must return on so many pages; with one that counts along, on two. */
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

interface Sighting {
  readonly page: number;
  readonly fragment: Fragment;
  /** The printed number, where the pattern holds one. */
  readonly number?: string;
}

/** Finds what returns at the same height: the same words, or words with a number that counts along with the pages. */
export function findFurniture(pages: readonly PageText[]): Furniture {
  const patterns = new Map<string, Sighting[]>();
  const inMargins: Sighting[] = [];
  for (const page of pages) {
    for (const fragment of marginFragments(page)) {
      inMargins.push({ page: page.number, fragment });
      for (const [pattern, number] of patternsOf(fragment, page.number)) {
        const key = `${page.layers[0]?.direction}|${pattern}`;
        const sighting = { page: page.number, fragment, ...(number === undefined ? {} : { number }) };
        patterns.set(key, [...(patterns.get(key) ?? []), sighting]);
      }
    }
  }

  const furniture = new Set<Fragment>();
  const numbers = new Map<number, string>();
  for (const sightings of patterns.values()) {
    for (const group of byHeight(sightings)) {
      const counted = group[0]?.number !== undefined;
      const pageCount = new Set(group.map((sighting) => sighting.page)).size;
      if (pageCount < (counted ? 2 : RETURNS)) continue;
      for (const { fragment, page, number } of group) {
        furniture.add(fragment);
        if (number !== undefined && !numbers.has(page)) numbers.set(page, number);
      }
    }
  }
  addAtSameHeight(inMargins, furniture, pages.length);
  for (const { fragment } of inMargins) if (fragment.artifact) furniture.add(fragment);
  return { has: (fragment) => furniture.has(fragment), numbers };
}

function marginFragments(page: PageText): Fragment[] {
  const layer = page.layers[0];
  if (layer === undefined) return [];
  const turned = layer.direction === 1 || layer.direction === 3;
  const height = turned ? page.width : page.height;
  return layer.fragments.filter(
    (fragment) => fragment.baseline < MARGIN * height || fragment.baseline > (1 - MARGIN) * height,
  );
}

/**
 * The forms under which a fragment may return. A number that counts along is told by its distance to the physical page
 * number, which is part of the pattern: "Artikel 3" and "Artikel 7" are not the same head on pages 2 and 3.
 */
function patternsOf({ text, size }: Fragment, page: number): [string, string?][] {
  const style = Math.round(size);
  const found: [string, string?][] = [[`${style}|${text}`]];
  for (const match of text.matchAll(/\d{1,4}/gu)) {
    const distance = Number(match[0]) - page;
    const around = `${text.slice(0, match.index)}#${text.slice(match.index + match[0].length)}`;
    found.push([`${style}|${around}|${distance}`, match[0]]);
  }
  if (/^[ivxlc]{1,8}$/iu.test(text)) found.push([`${style}|roman|${romanValue(text) - page}`, text]);
  return found;
}

/** A head stands at one height on every page, or at one on left and another on right pages. */
function byHeight(sightings: readonly Sighting[]): Sighting[][] {
  const sorted = sightings.toSorted((a, b) => a.fragment.baseline - b.fragment.baseline);
  const groups: Sighting[][] = [];
  for (const sighting of sorted) {
    const first = groups.at(-1)?.[0];
    if (first !== undefined && sighting.fragment.baseline - first.fragment.baseline <= SAME_HEIGHT) {
      groups.at(-1)?.push(sighting);
    } else {
      groups.push([sighting]);
    }
  }
  return groups;
}

/** Heads that name the chapter change too often to return; they stand at the height of those that do. */
function addAtSameHeight(inMargins: readonly Sighting[], furniture: Set<Fragment>, pageCount: number): void {
  const known = inMargins.filter(({ fragment }) => furniture.has(fragment));
  for (const group of byHeight(known)) {
    if (new Set(group.map(({ page }) => page)).size < Math.max(RETURNS, MOSTLY * pageCount)) continue;
    const model = group[0] as Sighting;
    for (const { fragment } of inMargins) {
      const near = Math.abs(fragment.baseline - model.fragment.baseline) <= SAME_HEIGHT / 2;
      if (near && sameSize(fragment.size, model.fragment.size)) furniture.add(fragment);
    }
  }
}
