/** Counts the numbers of one list or outline; levels from 0. */
export class NumberCounter {
  #values: number[] = [];

  /**
   * Counts one item.
   *
   * @param startOf the first number of a level
   * @param restart begins this level again
   * @returns the numbers from the outermost level to this one
   */
  next(level: number, startOf: (level: number) => number, restart = false): readonly number[] {
    const before = restart ? undefined : this.#values[level];
    const outer = Array.from({ length: level }, (_, index) => this.#values[index] ?? startOf(index));
    this.#values = [...outer, before === undefined ? startOf(level) : before + 1];
    return this.#values;
  }
}
