import { loadCases } from '../cases.ts';
import { repeatPages } from './repeat-pages.ts';

/** Two columns without tags: what a printed report mostly is. One made by each writer whose files can be repeated. */
export const LONG_FROM = ['two-columns-libreoffice-nl', 'two-columns-chromium-en'] as const;

/** @throws Error when there is no made file of that name */
export async function longFile(name: string, pages: number): Promise<Uint8Array> {
  const found = (await loadCases()).find((each) => each.name === name);
  if (found === undefined) throw new Error(`There is no made file ${name}. Run make.ts.`);
  return repeatPages(found.bytes, pages);
}
