/** A page drawn as a picture, row by row from the top left corner. */
export interface PagePicture {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel: red, green, blue and opacity. */
  readonly pixels: Uint8ClampedArray;
  /** Pixels an inch. */
  readonly resolution: number;
}

/** A word of a recognised line. Pixels of the picture. */
export interface OcrWord {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
}

/** A line of text as it was recognised. Pixels of the picture, origin at the top left corner, y downwards. */
export interface OcrLine {
  /** In reading order; never empty. */
  readonly words: readonly OcrWord[];
  /** How sure the recogniser is of the letters: 0 to 1. */
  readonly confidence: number;
  /** Height of the baseline, in the middle of the line. */
  readonly baseline: number;
  readonly top: number;
  readonly bottom: number;
  /** Height of the type, from the baseline to the top of "b". */
  readonly height: number;
}

/**
 * What reads text from pictures. `extract` needs one to read scanned pages; it knows no engine itself, so that a build
 * without one carries none. `@toetssteen/extract/ocr` makes one for Node.
 */
export interface OcrEngine {
  /**
   * Recognises the text of one page. Pages that are asked for at the same time wait for each other.
   *
   * @param signal ends the work on this page; the engine can be used again afterwards
   * @returns the lines found, none where there is no text
   * @throws ExtractError `EXTRACT_OCR_FAILED` when the engine cannot be started; the signal's reason when it was given
   */
  recognise(picture: PagePicture, signal: AbortSignal): Promise<readonly OcrLine[]>;
  /** Ends the engine and gives its memory back; pages still waited for are rejected. Never throws. */
  close(): Promise<void>;
}
