import type { ParentNode } from 'domhandler';
import { ExtractError } from '../errors.ts';
import { childAt, childElements } from '../markup/tree.ts';
import type { Zip } from '../zip/open-zip.ts';

/** The one part that holds everything in files encrypted as a whole (OpenDocument 1.3 Part 2, 3.4.3). */
const WHOLE_PACKAGE = 'encrypted-package';

/**
 * @throws ExtractError `EXTRACT_PASSWORD_NEEDED` when the parts are encrypted; the archive itself is then not
 */
export function refuseEncrypted(zip: Zip, manifest: ParentNode | undefined): void {
  const root = childAt(manifest, 'manifest:manifest');
  const entries = root === undefined ? [] : childElements(root, 'manifest:file-entry');
  const isEncrypted = entries.some((entry) => childAt(entry, 'manifest:encryption-data') !== undefined);
  if (!isEncrypted && !zip.has(WHOLE_PACKAGE)) return;
  throw new ExtractError(
    'EXTRACT_PASSWORD_NEEDED',
    'The file is protected with a password. Open it in a word processor and save it without the password.',
  );
}
