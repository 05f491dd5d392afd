import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './run.ts';

/**
 * Converts a document with Debian's `libreoffice-writer`.
 *
 * @param folder an empty one, or one that only served this program
 * @returns the path of the outcome, in `folder` and named after the source
 */
export async function convertOffice(source: string, format: 'docx' | 'pdf', folder: string): Promise<string> {
  const extension = extname(source);
  // Without this an HTML file is taken for a page of the web, which has no DOCX.
  const filter = extension === '.html' ? ['--infilter=HTML (StarWriter)'] : [];
  // A profile of its own: an office that is already running would take the job and answer at once.
  const profile = pathToFileURL(join(folder, 'profile')).href;
  await run('soffice', [
    ...[`-env:UserInstallation=${profile}`, '--headless', ...filter],
    ...['--convert-to', format, '--outdir', folder, source],
  ]);
  return join(folder, `${basename(source, extension)}.${format}`);
}
