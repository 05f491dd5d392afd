export const STYLE_SHA256 = '';
