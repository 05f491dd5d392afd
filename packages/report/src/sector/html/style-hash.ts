/** Base64 of the SHA-256 of the style sheet, for the content security policy. Written by `pnpm generate`. */
export const SECTOR_STYLE_SHA256 = 'vbf4+1AvX8ptEze2gIVvnbo4PNiL1hCXyo+cvZYujXc=';
