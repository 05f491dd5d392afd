import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './run.ts';

const PARAMETERS = ['-interaction=nonstopmode', '-halt-on-error', 'made.tex'];

/**
 * Typesets with the pdfLaTeX of Debian's texlive-latex-recommended, texlive-lang-european and lmodern.
 *
 * @param folder an empty one, for what the program leaves behind
 * @returns the path of the PDF, in `folder`
 */
export async function typesetTex(tex: string, folder: string): Promise<string> {
  await writeFile(join(folder, 'made.tex'), tex);
  // Twice: the number of pages and the list of contents are known after the first run.
  await run('pdflatex', PARAMETERS, folder);
  await run('pdflatex', PARAMETERS, folder);
  return join(folder, 'made.pdf');
}
