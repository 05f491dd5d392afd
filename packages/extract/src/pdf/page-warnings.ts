import type { Warning, WarningCode } from '@toetssteen/document';
import type { PageReading } from './read-pages.ts';

/** What a reader of the outcome has to know of the pages. */
export function pageWarnings(readings: readonly PageReading[]): Warning[] {
  const codes = readings.map((reading) => codeOf(reading));
  const order: readonly WarningCode[] = [
    'page-without-text',
    'page-garbled',
    'page-recognised',
    'page-not-recognised',
  ];
  return order.flatMap((code) => {
    const pages = readings.filter((_, index) => codes[index] === code).map(({ text }) => text.number);
    return pages.length === 0 ? [] : [{ code, pages }];
  });
}

function codeOf({ state, lookedAt }: PageReading): WarningCode | undefined {
  switch (state) {
    case 'image':
      return lookedAt === true ? 'page-not-recognised' : 'page-without-text';
    case 'garbled':
      return lookedAt === true ? 'page-not-recognised' : 'page-garbled';
    case 'ocr':
      return 'page-recognised';
    default:
      return undefined;
  }
}
