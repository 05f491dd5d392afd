import { ExtractError } from '../errors.ts';
import { holds, startsWith } from './bytes.ts';
import { unknownFormat } from './unknown-format.ts';

/** The compound file of old Office programs ([MS-CFB] 2.2). */
const COMPOUND_FILE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
/** The stream in which Office puts an encrypted file ([MS-OFFCRYPTO] 2.3.4.4), as its name stands in the file: UTF-16. */
const ENCRYPTED_STREAM = Array.from('EncryptedPackage', (letter) => `${letter}\0`).join('');

/** @throws ExtractError `EXTRACT_PASSWORD_NEEDED` or `EXTRACT_UNKNOWN_FORMAT` for a file of this kind */
export function refuseOldOffice(bytes: Uint8Array): void {
  if (!startsWith(bytes, COMPOUND_FILE)) return;
  if (holds(bytes, ENCRYPTED_STREAM)) {
    throw new ExtractError(
      'EXTRACT_PASSWORD_NEEDED',
      'The file is protected with a password. Open it in Office and save it without the password.',
    );
  }
  throw unknownFormat(
    'The file is of an old Office format (.doc)',
    'Open it in Word and save it as .docx or PDF.',
  );
}
