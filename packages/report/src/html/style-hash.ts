/** Base64 of the SHA-256 of the style sheet, for the content security policy. Written by `pnpm generate`. */
export const STYLE_SHA256 = 'HiZFJ13xeHjdnmA6oNrvGYZwRMVVBzOCWZrB+CWaYvE=';
