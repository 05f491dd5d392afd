/** Text as HTML and XML want it, also inside an attribute. */
export function escapeMarkup(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}

/** Characters that (La)TeX would take for commands, and what stands for each. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

export function escapeTex(text: string): string {
  return text.replace(/[&%$#_{}\\~^]/gu, (character) => TEX[character] ?? `\\${character}`);
}
