import type { Look } from './page.ts';

const PLAIN: Look = {
  columns: 1,
  cover: false,
  contents: false,
  chaptersOnNewPages: false,
  foot: 'number',
  runningHead: true,
  face: 'Liberation Sans',
  headFace: 'Liberation Sans',
  texFont: 'serif',
  size: 10.5,
  leading: 1.4,
  accent: '1f3a5f',
  margin: { top: 28, bottom: 26, left: 25, right: 25 },
};

/** A code as an office sends it round. */
const LETTER: Look = { ...PLAIN, foot: 'number-of-all', accent: '000000' };
/** A regulation, in a book face. */
const BOOK: Look = {
  ...PLAIN,
  face: 'Liberation Serif',
  headFace: 'Liberation Serif',
  texFont: 'serif',
  size: 11,
  accent: '3a3a3a',
};
const LEAFLET: Look = {
  ...PLAIN,
  face: 'P052',
  headFace: 'URW Gothic',
  runningHead: false,
  accent: 'a23b2a',
  margin: { top: 24, bottom: 24, left: 34, right: 34 },
};
const REPORT: Look = { ...PLAIN, cover: true, contents: true, foot: 'number-of-all' };

export const LOOKS = {
  letter: LETTER,
  'small letter': {
    ...LETTER,
    size: 9.5,
    leading: 1.3,
    margin: { top: 22, bottom: 20, left: 22, right: 22 },
  },
  book: BOOK,
  'book in columns': { ...BOOK, columns: 2, texFont: 'sans', size: 10, leading: 1.25, accent: '1d5c4d' },
  'wide book': { ...BOOK, texFont: 'serif', margin: { top: 32, bottom: 30, left: 32, right: 32 } },
  leaflet: LEAFLET,
  'green leaflet': { ...LEAFLET, face: 'Liberation Sans', accent: '2f6b3c', size: 10 },
  regulation: {
    ...REPORT,
    contents: false,
    accent: '5b2a6e',
    size: 9,
    leading: 1.2,
    margin: { top: 24, bottom: 22, left: 22, right: 22 },
  },
  'yearly letter': { ...PLAIN, size: 11, leading: 1.5, accent: '7a4a12' },
  'yearly leaflet': { ...LEAFLET, size: 11, leading: 1.5, foot: 'number-of-all' },
  report: { ...REPORT, chaptersOnNewPages: true },
  'dense report': { ...REPORT, size: 10, leading: 1.3, accent: '8a1c3b' },
  'school report': { ...REPORT, headFace: 'URW Gothic', leading: 1.5, accent: '6a3d7c' },
  'airy report': {
    ...REPORT,
    chaptersOnNewPages: true,
    foot: 'number',
    face: 'C059',
    headFace: 'URW Gothic',
    size: 10.5,
    leading: 1.5,
    accent: '0f5e63',
    margin: { top: 32, bottom: 30, left: 44, right: 28 },
  },
  'book report': { ...REPORT, ...BOOK, cover: true, contents: true, foot: 'number-of-all', accent: '274690' },
  magazine: {
    ...REPORT,
    columns: 2,
    chaptersOnNewPages: true,
    foot: 'number',
    face: 'P052',
    headFace: 'Liberation Sans Narrow',
    size: 10,
    leading: 1.45,
    accent: 'b3402a',
    margin: { top: 26, bottom: 24, left: 20, right: 20 },
  },
  'bound magazine': {
    ...REPORT,
    columns: 2,
    texFont: 'sans',
    size: 10.5,
    leading: 1.3,
    accent: '27632a',
    margin: { top: 28, bottom: 26, left: 22, right: 22 },
  },
} as const satisfies Record<string, Look>;

export type LookName = keyof typeof LOOKS;
