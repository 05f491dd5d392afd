import type { Checker, Offer } from '../app/use-checker.ts';
import { loadPart } from '../parts/load-part.ts';

/** Opens what was dropped or chosen, or says why not. */
export function openFiles(files: readonly File[], checker: Checker): void {
  const [file, ...others] = files;
  if (file === undefined) checker.fail('', 'WEB_NO_FILE');
  else if (others.length > 0) checker.fail('', 'WEB_SEVERAL_FILES');
  else void checker.open(offerOf(file));
}

function offerOf(file: File): Offer {
  return { name: file.name, read: async () => new Uint8Array(await file.arrayBuffer()) };
}

/** A made-up code of a made-up school. */
export const EXAMPLE: Offer = {
  name: 'Gedragscode Academie Ossenwerf.docx',
  read: async () => (await loadPart('example')).slice(),
};

/** @param name as the result will be called */
export function offerOfText(name: string, text: string): Offer {
  return { name, read: async () => new TextEncoder().encode(text) };
}
