export type { ExtractErrorCode } from './errors.ts';
export { ExtractError } from './errors.ts';
export { extract } from './extract.ts';
export type { OcrEngine, OcrLine, OcrWord, PagePicture } from './ocr/ocr-engine.ts';
export type { ExtractOptions, Limits, PdfData } from './options.ts';
export { DEFAULT_LIMITS } from './options.ts';
