import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.ts';
import type { OcrEngine, OcrLine } from '../../src/ocr/ocr-engine.ts';
import { smallPdf, text } from '../pdf/small-pdf.ts';
import { failureCode } from '../support/failure-code.ts';

const PICTURE = 'q 150 0 0 150 20 20 cm /Im Do Q';
const GARBLED = [100, 90, 80].map((y) => text('Wktm zrpl bdqx fgsn hjkt vwxz '.repeat(3), 5, y, 2)).join('');

/** An engine that reads the same lines from every picture. */
function reads(...lines: readonly OcrLine[]): OcrEngine {
  return { recognise: async () => lines, close: async () => undefined };
}

function fails(recognise: OcrEngine['recognise']): OcrEngine {
  return { recognise, close: async () => undefined };
}

/** A line in pixels of a picture of 300 an inch; type of 10 points is 40 pixels high. */
function line(words: string, top: number, { height = 40, confidence = 0.9, x = 100 } = {}): OcrLine {
  const texts = words.split(' ');
  let left = x;
  return {
    words: texts.map((each) => {
      const [x0, x1] = [left, left + each.length * 0.45 * height];
      left = x1 + 0.3 * height;
      return { text: each, x0, x1 };
    }),
    confidence,
    baseline: top + 0.75 * height,
    top,
    bottom: top + height,
    height,
  };
}

async function readPages(contents: readonly string[], ocr?: OcrEngine) {
  const bytes = smallPdf({ pages: contents.map((content) => ({ content })) });
  return extract(bytes, ocr === undefined ? {} : { ocr });
}

describe('which pages are recognised', () => {
  const ENGINE = reads(line('Meld het bij de vertrouwenspersoon.', 100));

  test('pictures and pages whose text is no language, and no others', async () => {
    const document = await readPages([PICTURE, text('Een zin.', 20, 100), '', GARBLED], ENGINE);
    expect(document.pages.map(({ state }) => state)).toEqual(['ocr', 'text', 'blank', 'ocr']);
    expect(document.warnings).toEqual([{ code: 'page-recognised', pages: [1, 4] }]);
    expect(document.text).toBe(
      'Meld het bij de vertrouwenspersoon.\nEen zin.\nMeld het bij de vertrouwenspersoon.\n',
    );
    expect(document.pageRuns.map(({ page, confidence }) => [page, confidence])).toEqual([
      [1, 0.9],
      [2, undefined],
      [4, 0.9],
    ]);
  });

  test('none without an engine', async () => {
    const document = await readPages([PICTURE, GARBLED]);
    expect(document.pages.map(({ state }) => state)).toEqual(['image', 'garbled']);
    expect(document.warnings.map(({ code }) => code)).toEqual(['page-without-text', 'page-garbled']);
  });

  test('where nothing is found, that is told, and paper without ink is a blank page', async () => {
    const white = '1 g 20 20 150 150 re f';
    const document = await readPages([PICTURE, white], reads());
    expect(document.pages.map(({ state }) => state)).toEqual(['image', 'blank']);
    expect(document.warnings).toEqual([{ code: 'page-not-recognised', pages: [1] }]);
  });
});

describe('recognised lines', () => {
  test('become headings, paragraphs and list items, with words joined', async () => {
    const document = await readPages(
      [PICTURE],
      reads(
        line('Melden', 60, { height: 62 }),
        // A pixel more or less is no other size.
        line('Wie iets ziet, meldt dat bij een vertrou-', 160, { height: 41 }),
        line('wenspersoon.', 210, { height: 38 }),
        line('* bij de decaan;', 310, { height: 40 }),
        line('e bij de commissie.', 360, { height: 40 }),
      ),
    );
    expect(
      document.blocks.map(({ kind, span }) => [kind, document.text.slice(span.start, span.end)]),
    ).toEqual([
      ['heading', 'Melden'],
      ['paragraph', 'Wie iets ziet, meldt dat bij een vertrouwenspersoon.'],
      ['list-item', 'bij de decaan;'],
      ['list-item', 'bij de commissie.'],
    ]);
  });

  test('keep their confidence and their place on the page, in points', async () => {
    const lines = [line('Eerste regel,', 100, { confidence: 0.8 }), line('tweede regel.', 150)];
    const document = await readPages([PICTURE], reads(...lines));
    expect(document.pageRuns).toEqual([
      { start: 0, page: 1, confidence: 0.8 },
      { start: 'Eerste regel, '.length, page: 1, confidence: 0.9 },
    ]);
    const box = document.lineBoxes[0];
    expect(box?.x).toBeCloseTo((100 * 72) / 300);
    expect(box?.y).toBeLessThan((130 * 72) / 300);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan((130 * 72) / 300);
  });
});

describe('an engine that fails', () => {
  test('on one page costs that page', async () => {
    let calls = 0;
    const engine = fails(async () => {
      calls += 1;
      if (calls === 1) throw new Error('no');
      return [line('Een zin.', 100)];
    });
    const document = await readPages([PICTURE, PICTURE], engine);
    expect(document.pages.map(({ state }) => state)).toEqual(['image', 'ocr']);
    expect(document.warnings).toEqual([
      { code: 'page-recognised', pages: [2] },
      { code: 'page-not-recognised', pages: [1] },
    ]);
  });

  const broken = fails(() => Promise.reject(new Error('no')));

  test('on every page of a scan ends in an error', async () => {
    expect(await failureCode(() => readPages([PICTURE, PICTURE], broken))).toBe('EXTRACT_OCR_FAILED');
  });

  test('leaves the text of a file that has any', async () => {
    expect((await readPages([PICTURE, text('Een zin.', 20, 100)], broken)).text).toBe('Een zin.\n');
  });

  test('to answer is told to stop when the time is up', async () => {
    const signals: AbortSignal[] = [];
    const engine = fails((_, signal) => {
      signals.push(signal);
      return new Promise(() => undefined);
    });
    const limits = { milliseconds: 2_000, recognitionMilliseconds: 10 };
    const reading = () => extract(smallPdf({ pages: [{ content: PICTURE }] }), { ocr: engine, limits });
    expect(await failureCode(reading)).toBe('EXTRACT_TOO_SLOW');
    expect(signals.map(({ aborted }) => aborted)).not.toContain(false);
  });
});
