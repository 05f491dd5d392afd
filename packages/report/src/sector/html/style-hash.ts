/** Base64 of the SHA-256 of the style sheet, for the content security policy. Written by `pnpm generate`. */
export const SECTOR_STYLE_SHA256 = 'QZllsSCzVSQgJmkaUF+3VPJALLdvePv1Zm6xtjxzHsM=';
