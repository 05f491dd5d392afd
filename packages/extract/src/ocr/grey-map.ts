import type { PagePicture } from './ocr-engine.ts';

/** Parts of 256 in which red, green and blue make up the brightness (ITU-R BT.601). */
const [RED, GREEN, BLUE] = [77, 150, 29];

/**
 * A picture as a portable grey map (Netpbm, "P5"): Tesseract works in grey, and packing a PNG takes ten times as long as
 * this.
 */
export function greyMap({ width, height, pixels }: PagePicture): Uint8Array {
  const header = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const map = new Uint8Array(header.length + width * height);
  map.set(header);
  for (let from = 0, to = header.length; to < map.length; from += 4, to++) {
    map[to] =
      ((pixels[from] as number) * RED +
        (pixels[from + 1] as number) * GREEN +
        (pixels[from + 2] as number) * BLUE) >>
      8;
  }
  return map;
}
