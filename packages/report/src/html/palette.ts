/** Colours of all pages, light and dark; `test/contrast.test.ts` holds them to WCAG 2.2. */
export const PALETTE = `:root{color-scheme:light dark;--page:#f6f5f2;--sheet:#fff;--ink:#1d2125;--soft:#545b63;--line:#d5d3cc;--link:#0b4f8a;--focus:#0b4f8a;
--present-ink:#0c5132;--present:#dcf1e4;--present-line:#2f8a5d;--doubtful-ink:#6b4300;--doubtful:#fdedc8;--doubtful-line:#b37a12;
--absent-ink:#8c1d28;--absent:#fbe3e3;--absent-line:#c34a55;--unreadable-ink:#4a3f6b;--unreadable:#e9e5f5;--unreadable-line:#7d6fae;--near-line:#7b828a}
@media (prefers-color-scheme:dark){:root{--page:#14171a;--sheet:#1c2024;--ink:#e8e6e1;--soft:#a9b0b7;--line:#3a4046;--link:#8cc4f5;--focus:#8cc4f5;
--present-ink:#a5e3c0;--present:#173627;--present-line:#4fae7e;--doubtful-ink:#f4d084;--doubtful:#3d2f0e;--doubtful-line:#c9963a;
--absent-ink:#f6b3b6;--absent:#43201f;--absent-line:#d0686f;--unreadable-ink:#cfc5ef;--unreadable:#302a47;--unreadable-line:#9485c9;--near-line:#8b939b}}`;
