import type { Worker as Thread } from 'node:worker_threads';
import { createWorker, OEM, type Page, PSM } from 'tesseract.js';
import { ExtractError } from '../errors.ts';
import { type OcrLanguage, withLanguageData } from './language-data.ts';

/** Tesseract in a thread of its own. */
export interface TesseractWorker {
  /** @param image in a format that Leptonica reads @param resolution pixels an inch */
  recognise(image: Uint8Array, resolution: number): Promise<Page>;
  /** Rejects when the thread breaks down: whoever waits for it would wait for ever. Never resolves. */
  readonly brokenDown: Promise<never>;
  end(): Promise<void>;
}

/**
 * @throws ExtractError `EXTRACT_OCR_FAILED`
 */
export async function startTesseract(languages: readonly OcrLanguage[]): Promise<TesseractWorker> {
  try {
    const worker = await withLanguageData(languages, (codes, folder) =>
      createWorker([...codes], OEM.LSTM_ONLY, {
        // Without a path the data would be fetched from the web.
        langPath: folder,
        cacheMethod: 'none',
        gzip: true,
        // Errors arrive with the call they belong to. Without this they would be thrown once more, past everybody.
        errorHandler: () => undefined,
      }),
    );
    await worker.setParameters({
      // Called as a library, Tesseract takes a page for one block of text, columns and all.
      tessedit_pageseg_mode: PSM.AUTO,
      // Its remarks on a picture go to standard error otherwise.
      debug_file: '/dev/null',
    });
    // The declared types leave the thread out.
    const { worker: thread } = worker as unknown as { readonly worker: Thread };
    const brokenDown = new Promise<never>((_, reject) => thread.once('error', reject));
    brokenDown.catch(() => undefined);
    return {
      async recognise(image, resolution) {
        const options = { rotateAuto: true, user_defined_dpi: String(Math.round(resolution)) };
        // Plain bytes are taken as they are; the declared types know only Node's Buffer.
        const { data } = await worker.recognize(
          Buffer.from(image.buffer, image.byteOffset, image.byteLength),
          options,
          {
            blocks: true,
            text: false,
          },
        );
        return data;
      },
      brokenDown,
      end: async () => {
        await thread.terminate();
      },
    };
  } catch (cause) {
    throw new ExtractError(
      'EXTRACT_OCR_FAILED',
      'The text recognition could not be started. Install the packages anew, or read the file without it.',
      { cause },
    );
  }
}
