import { describe, expect, test } from 'vitest';
import { STYLE } from '../src/html/style.ts';

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/gu, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const palettes = Array.from(STYLE.matchAll(/:root\{([^}]*)\}/gu), ([, body = '']) =>
  Object.fromEntries(
    Array.from(body.matchAll(/--([a-z-]+):(#[0-9a-f]+)/gu), ([, name, value]) => [name, value]),
  ),
);

describe.each([
  ['light', 0],
  ['dark', 1],
])('the %s palette', (_, index) => {
  const palette = palettes[index] ?? {};
  test.each([
    ['ink', 'page'],
    ['ink', 'sheet'],
    ['soft', 'page'],
    ['soft', 'sheet'],
    ['link', 'sheet'],
    ['present-ink', 'present'],
    ['present-ink', 'sheet'],
    ['doubtful-ink', 'doubtful'],
    ['doubtful-ink', 'sheet'],
    ['absent-ink', 'absent'],
    ['absent-ink', 'sheet'],
    ['unreadable-ink', 'unreadable'],
    ['unreadable-ink', 'sheet'],
  ])('%s can be read on %s (WCAG 1.4.3: 4.5 to 1)', (text, ground) => {
    expect(contrast(palette[text] ?? '', palette[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
  });
  test.each(['present-line', 'doubtful-line', 'absent-line', 'unreadable-line', 'near-line', 'focus'])(
    '%s can be seen on the sheet (WCAG 1.4.11: 3 to 1)',
    (line) => {
      expect(contrast(palette[line] ?? '', palette.sheet ?? '')).toBeGreaterThanOrEqual(3);
    },
  );
});
