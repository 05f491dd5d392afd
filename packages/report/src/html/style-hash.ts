/** Base64 of the SHA-256 of the style sheet, for the content security policy. Written by `pnpm generate`. */
export const STYLE_SHA256 = 'jiKlZIeSTxXrai1NN6rgWBdkqCKyHACH01pKvP4uSG0=';
