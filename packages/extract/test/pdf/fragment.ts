import type { Fragment } from '../../src/pdf/types.ts';

/** A stretch of a line at a place, in points from the upper left corner. */
export function fragment(
  text: string,
  x0: number,
  x1: number,
  baseline: number,
  { size = 10, bold = false }: { readonly size?: number; readonly bold?: boolean } = {},
): Fragment {
  return {
    text,
    marks: [],
    x0,
    x1,
    baseline,
    top: baseline - 0.8 * size,
    bottom: baseline + 0.22 * size,
    size,
    bold,
    rightToLeft: false,
    tag: null,
    artifact: false,
  };
}
