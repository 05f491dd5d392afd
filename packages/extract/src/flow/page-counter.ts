interface OpenRow {
  /** Page on which the row begins: every cell begins there. */
  start: number;
  /** Highest page that a cell reached so far. */
  furthest: number;
  hasText: boolean;
}

/**
 * Counts pages on the way through a Word file.
 *
 * Word writes `w:lastRenderedPageBreak` where it last broke a page (ECMA-376 Part 1, 17.3.3.13), also right after a
 * break that the author made; the two are then one break.
 */
export class PageCounter {
  page = 1;
  /** Pages begun so far. */
  count = 1;
  renderedBreaks = 0;
  readonly picturePages = new Set<number>();
  /** Whether a break of the author stands between here and the last text. */
  #authorBreak = false;
  #pageHasText = false;
  readonly #rows: OpenRow[] = [];

  /** A page break in the text or a section that begins on a new page. */
  authorBreak(): void {
    this.#next();
    this.#authorBreak = true;
  }

  /** A paragraph that wants to stand at the top of a page. */
  breakBefore(): void {
    if (this.#pageHasText) this.authorBreak();
  }

  renderedBreak(): void {
    this.renderedBreaks += 1;
    if (this.#authorBreak) this.#authorBreak = false;
    else this.#next();
  }

  textWritten(): void {
    this.#authorBreak = false;
    this.#pageHasText = true;
    const row = this.#rows.at(-1);
    if (row === undefined || row.hasText) return;
    row.start = this.page;
    row.hasText = true;
  }

  pictureSeen(): void {
    this.picturePages.add(this.page);
  }

  openRow(): void {
    this.#rows.push({ start: this.page, furthest: this.page, hasText: false });
  }

  openCell(): void {
    this.page = this.#rows.at(-1)?.start ?? this.page;
  }

  closeCell(): void {
    const row = this.#rows.at(-1);
    if (row !== undefined) row.furthest = Math.max(row.furthest, this.page);
  }

  closeRow(): void {
    const row = this.#rows.pop();
    if (row !== undefined) this.page = Math.max(row.furthest, this.page);
  }

  #next(): void {
    this.page += 1;
    this.count = Math.max(this.count, this.page);
    this.#pageHasText = false;
  }
}
