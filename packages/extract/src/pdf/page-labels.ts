/**
 * Labels of all pages: as the file declares them, else as printed, else the physical number. Declared labels that only
 * count from 1 say nothing that the physical number does not, so the printed number goes before them.
 *
 * @param declared one per page, or null
 * @param printed printed numbers by physical page
 */
export function labelPages(
  count: number,
  declared: readonly string[] | null,
  printed: ReadonlyMap<number, string>,
): string[] {
  const telling = declared?.some((label, index) => label !== '' && label !== String(index + 1)) ?? false;
  return Array.from({ length: count }, (_, index) => {
    const own = telling ? declared?.[index] : undefined;
    return own || (printed.get(index + 1) ?? String(index + 1));
  });
}
