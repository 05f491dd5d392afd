import type { Box, Direction, Fragment } from './types.ts';

/** The box of a line on the page as shown, from its place in the frame of its direction. */
export function boxOnPage(
  { x0, x1, top, bottom }: Pick<Fragment, 'x0' | 'x1' | 'top' | 'bottom'>,
  direction: Direction,
  pageWidth: number,
  pageHeight: number,
): Box {
  const along = x1 - x0;
  const across = bottom - top;
  switch (direction) {
    case 1:
      return { x: pageWidth - bottom, y: x0, width: across, height: along };
    case 2:
      return { x: pageWidth - x1, y: pageHeight - bottom, width: along, height: across };
    case 3:
      return { x: top, y: pageHeight - x1, width: across, height: along };
    default:
      return { x: x0, y: top, width: along, height: across };
  }
}
