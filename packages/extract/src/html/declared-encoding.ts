const META_CHARSET = /<meta[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]+)/iu;
const XML_ENCODING = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/iu;
/** Bytes in which browsers look for the declaration (HTML, 4.2.5.4). */
const PRESCAN_BYTES = 1024;

/** The encoding that the page declares, as a label; undefined where it declares none. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
  const label = META_CHARSET.exec(start)?.[1] ?? XML_ENCODING.exec(start)?.[1];
  // A declaration that can be read byte by byte stands in no file of two bytes a character (HTML, 13.2.3.3).
  return label !== undefined && /^utf-?16/iu.test(label) ? 'utf-8' : label;
}
