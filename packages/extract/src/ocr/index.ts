export type { OcrOptions } from './create-ocr.ts';
export { createOcr } from './create-ocr.ts';
export type { OcrLanguage } from './language-data.ts';
export type { OcrEngine, OcrLine, OcrWord, PagePicture } from './ocr-engine.ts';
