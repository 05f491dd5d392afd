import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What pdf.js alone needs for the text of every page, one after the other: the least that any use of it costs. */
export async function bareText(bytes: Uint8Array): Promise<void> {
  const task = getDocument({
    data: bytes.slice(),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
  });
  const pdf = await task.promise;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    await page.getTextContent();
    page.cleanup();
  }
  await task.destroy();
}
