import type { PdfData } from '../options.ts';
import { findPdfjsAssets, type PdfjsAssets } from './pdfjs-assets.ts';

/** What pdf.js asks of a factory for its data files. */
interface DataFactory {
  fetch(wanted: { readonly kind: keyof typeof FOLDERS; readonly filename: string }): Promise<Uint8Array>;
}

const FOLDERS = { cMapUrl: 'cmaps', standardFontDataUrl: 'standard_fonts', wasmUrl: 'wasm' } as const;

/** How pdf.js gets its data files: from where they are installed, or as the caller says. */
export function pdfjsData(
  pdfData: PdfData | undefined,
): PdfjsAssets & { readonly BinaryDataFactory?: new () => DataFactory } {
  if (pdfData === undefined) return findPdfjsAssets();
  return {
    cMapUrl: 'cmaps/',
    standardFontDataUrl: 'standard_fonts/',
    wasmUrl: 'wasm/',
    BinaryDataFactory: class implements DataFactory {
      fetch({ kind, filename }: Parameters<DataFactory['fetch']>[0]): Promise<Uint8Array> {
        return pdfData(FOLDERS[kind], filename);
      }
    },
  };
}
