import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type OcrLanguage = 'nl' | 'en';

/** What Tesseract calls a language, and the installed file that holds what it learned of it. */
interface LanguageData {
  readonly code: string;
  readonly file: string;
}

/**
 * The data called "best_int": the best model, with whole numbers for weights. A third of the size of the full data, whose
 * other part is for an engine older than this one.
 */
const VARIANT = '4.0.0_best_int';

const DATA: Readonly<Record<OcrLanguage, () => LanguageData>> = {
  nl: () => ({
    code: 'nld',
    file: dataFile(import.meta.resolve('@tesseract.js-data/nld/package.json'), 'nld'),
  }),
  en: () => ({
    code: 'eng',
    file: dataFile(import.meta.resolve('@tesseract.js-data/eng/package.json'), 'eng'),
  }),
};

function dataFile(manifest: string, code: string): string {
  return fileURLToPath(new URL(`${VARIANT}/${code}.traineddata.gz`, manifest));
}

/**
 * Puts the data of languages together in one folder for the time of a call: Tesseract.js looks for all of them in one
 * place, and each comes in a package of its own.
 */
export async function withLanguageData<T>(
  languages: readonly OcrLanguage[],
  call: (codes: readonly string[], folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'toetssteen-ocr-'));
  try {
    const data = languages.map((language) => DATA[language]());
    for (const { code, file } of data) await copyFile(file, join(folder, `${code}.traineddata.gz`));
    return await call(
      data.map(({ code }) => code),
      folder,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
