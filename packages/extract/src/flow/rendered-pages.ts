import type { PageCounter } from './page-counter.ts';

/**
 * Whether the page breaks that a word processor left in the file can be believed. Programs that change a file later
 * keep the old breaks; then they differ much from the page count that the file states.
 */
export function hasBelievablePages(pages: PageCounter, statedCount: number | undefined): boolean {
  if (pages.renderedBreaks === 0) return false;
  if (statedCount === undefined) return true;
  return Math.abs(statedCount - pages.count) <= Math.max(2, statedCount / 4);
}
