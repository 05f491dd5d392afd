import { decodeText } from './decode-text.ts';

const DECLARED_ENCODING = /^<\?xml[^>]*?\bencoding=["']([\w.-]+)["']/u;
/** Bytes within which an XML declaration ends. */
const DECLARATION_BYTES = 200;

/** Decodes an XML part by its byte order mark, its XML declaration, or as UTF-8. */
export function decodeXml(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
  return decodeText(bytes, DECLARED_ENCODING.exec(start)?.[1]).text;
}
