/** Where pdf.js finds the character maps, standard fonts and decoders that it needs for some files. */
export interface PdfjsAssets {
  readonly cMapUrl: string;
  readonly standardFontDataUrl: string;
  readonly wasmUrl: string;
}

/** Folder, relative to the page, in which a browser build puts the data folders of `pdfjs-dist`. */
const BROWSER_FOLDER = 'pdfjs/';

/**
 * The one place that differs between Node and a browser. In Node pdf.js reads these with `fs.readFile`, so they are
 * paths inside the installed package; in a browser they are addresses beside the page. Nothing leads elsewhere.
 */
export function findPdfjsAssets(): PdfjsAssets {
  const folder = installedFolder() ?? BROWSER_FOLDER;
  return {
    cMapUrl: `${folder}cmaps/`,
    standardFontDataUrl: `${folder}standard_fonts/`,
    wasmUrl: `${folder}wasm/`,
  };
}

function installedFolder(): string | undefined {
  if (typeof process === 'undefined' || process.getBuiltinModule === undefined) return undefined;
  const manifest = import.meta.resolve('pdfjs-dist/package.json');
  return process.getBuiltinModule('node:url').fileURLToPath(new URL('.', manifest));
}
