/** A line that is not blank. */
export interface Line {
  /** Without white space at the end; that at the start is its indent. */
  readonly text: string;
  readonly page: number;
}

/** Lines with nothing but a drawn rule: they part what stands around them. */
const RULE = /^\s*([-=_*~#.·–—])(?:\s*\1){2,}\s*$/u;
const STARTS_LOWER = /^\s*\p{Ll}/u;

/**
 * Lines in groups parted by blank lines and rules. A form feed begins a page; it parts groups too, except where the next
 * page goes on in the middle of a sentence.
 *
 * @param text with `\n` as line end
 */
export function lineGroups(text: string): {
  readonly groups: readonly (readonly Line[])[];
  readonly pages: number;
} {
  const pages = text.split(/\n?\f/u);
  // Programs that end every page with a form feed write one after the last page too.
  if (pages.length > 1 && pages.at(-1)?.trim() === '') pages.pop();
  const groups: Line[][] = [];
  let open = false;
  for (const [index, page] of pages.entries()) {
    let isFirst = index > 0;
    for (const raw of page.split('\n')) {
      const line = raw.trimEnd();
      const isBlank = line === '' || RULE.test(line);
      if (isBlank || (isFirst && !STARTS_LOWER.test(line))) open = false;
      isFirst = false;
      if (isBlank) continue;
      if (!open) groups.push([]);
      groups.at(-1)?.push({ text: line, page: index + 1 });
      open = true;
    }
  }
  return { groups, pages: pages.length };
}
