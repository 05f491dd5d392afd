import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { recogniseFormat } from '../src/format.ts';
import { buildDocx, p } from './support/build-docx.ts';
import { buildOdt } from './support/build-odt.ts';
import { bytesOf, utf8 } from './support/bytes.ts';
import { failureCode } from './support/failure-code.ts';
import { markEncrypted } from './support/zip-tricks.ts';

const DOCX = buildDocx({ body: p('x') });
const ODT = buildOdt({ text: '' });
const OLD_OFFICE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const zip = (...names: readonly string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));

test.each([
  ['a PDF', bytesOf('%PDF-1.7\n\xe2\xe3'), undefined, 'pdf'],
  ['a PDF with lines before it', bytesOf(`${'x'.repeat(1000)}%PDF-1.4`), undefined, 'pdf'],
  ['a PDF by any name', bytesOf('%PDF-1.7'), 'code.txt', 'pdf'],
  ['a Word file', DOCX, undefined, 'docx'],
  ['a Word file by another name', DOCX, 'code.odt', 'docx'],
  ['a Word file with a numbered main part', zip('word/document2.xml'), undefined, 'docx'],
  ['an OpenDocument text', ODT, undefined, 'odt'],
  ['HTML by its doctype', utf8('\ufeff <!-- x -->\n<!DOCTYPE html><p>x'), 'code.txt', 'html'],
  ['XHTML', utf8('<?xml version="1.0"?>\n<html xmlns="x">'), 'code.doc', 'html'],
  ['HTML by its name', utf8('<p>x'), 'map/CODE.HTM', 'html'],
  ['Markdown', utf8('# x'), 'code.md', 'markdown'],
  ['Markdown by its long name', utf8('# x'), 'C:\\map\\code.Markdown', 'markdown'],
  ['text', utf8('x'), 'code.txt', 'text'],
  ['text without a name', utf8('één'), undefined, 'text'],
  ['text with a dot in its name', utf8('x'), 'Gedragscode v1.2', 'text'],
  ['text in windows-1252', bytesOf('\xe9\xe9n'), undefined, 'text'],
  ['text in UTF-16', Uint8Array.from([0xff, 0xfe, 0x78, 0]), undefined, 'text'],
] as const)('%s', (_, bytes, name, format) => {
  expect(recogniseFormat(bytes, name)).toBe(format);
});

test.each([
  ['a .pdf that is none', utf8('x'), 'code.pdf', 'EXTRACT_NOT_A_PDF'],
  [
    'an encrypted Word file',
    bytesOf(`${OLD_OFFICE}...E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0`),
    'code.docx',
    'EXTRACT_PASSWORD_NEEDED',
  ],
  ['an encrypted archive', markEncrypted(DOCX), undefined, 'EXTRACT_PASSWORD_NEEDED'],
  ['an archive cut off', DOCX.subarray(0, DOCX.length - 30), 'code.docx', 'EXTRACT_DAMAGED'],
  ['an old Word file', bytesOf(`${OLD_OFFICE}WordDocument`), 'code.doc', 'EXTRACT_UNKNOWN_FORMAT'],
  ['Rich Text', utf8('{\\rtf1 x}'), 'code.doc', 'EXTRACT_UNKNOWN_FORMAT'],
  ['a picture', bytesOf('\x89PNG\r\n\x1a\n\0'), 'scan.png', 'EXTRACT_UNKNOWN_FORMAT'],
  ['a spreadsheet', zip('xl/workbook.xml'), 'code.xlsx', 'EXTRACT_UNKNOWN_FORMAT'],
  ['an archive', zip('een.txt'), 'code.zip', 'EXTRACT_UNKNOWN_FORMAT'],
  ['binary', Uint8Array.from({ length: 256 }, (_, index) => index), 'code.txt', 'EXTRACT_UNKNOWN_FORMAT'],
  ['text that is called a Word file', utf8('x'), 'code.docx', 'EXTRACT_UNKNOWN_FORMAT'],
  ['XML', utf8('<?xml version="1.0"?><x/>'), 'code.xml', 'EXTRACT_UNKNOWN_FORMAT'],
] as const)('refused: %s', async (_, bytes, name, code) => {
  expect(await failureCode(() => recogniseFormat(bytes, name))).toBe(code);
});

test.each([
  ['an old Word file', bytesOf(OLD_OFFICE), 'Open it in Word and save it as .docx or PDF.'],
  ['a picture', bytesOf('\xff\xd8\xff'), 'Make a PDF of it with the text recognised (OCR).'],
])('the last sentence says what to do: %s', (_, bytes, advice) => {
  expect(() => recogniseFormat(bytes)).toThrow(advice);
});
