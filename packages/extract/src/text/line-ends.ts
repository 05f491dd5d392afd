/** Text with `\n` for every kind of line end, old Macintosh and Unicode ones included. */
export function unixLineEnds(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n');
}
