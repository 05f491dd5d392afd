/** A heading of two or more signs, or of one sign and a capital or figure: `#veiligheid` alone is a hashtag. */
const HEADING_WITHOUT_SPACE = /^( {0,3})(#{2,6}(?=[^\s#])|#(?=[\p{Lu}\d]))/u;
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/u;
const FRONT_MATTER = /^---[^\S\n]*\n(?<fields>[\s\S]*?)\n(?:---|\.\.\.)[^\S\n]*(?:\n|$)/u;
const FIELD = /^(?<key>title|author|date)\s*:\s*(?<value>.*)$/iu;
const QUOTES = /^(["'])(.*)\1$/u;

/** The fields of a YAML header that say something of the whole text. */
export interface FrontMatter {
  readonly title?: string;
  readonly author?: string;
  readonly date?: string;
}

/** Markdown without its YAML header, and the simple fields of that header. */
export function splitFrontMatter(source: string): { readonly body: string; readonly fields: FrontMatter } {
  const match = FRONT_MATTER.exec(source);
  const lines = match?.groups?.fields?.split('\n') ?? [];
  // A thematic break at the top with prose under it is no header.
  if (match === null || !lines.every((line) => /^\s*$|^\s|^[#-]|^[\w-]+\s*:/u.test(line))) {
    return { body: source, fields: {} };
  }
  const fields: { [key: string]: string } = {};
  for (const line of lines) {
    const groups = FIELD.exec(line)?.groups;
    const value = (groups?.value ?? '').trim().replace(QUOTES, '$2');
    if (groups?.key !== undefined) fields[groups.key.toLowerCase()] = value;
  }
  return { body: source.slice(match[0].length), fields };
}

/** Puts the space into headings written without it (`####Inleiding`), as files from before CommonMark have them. */
export function spaceHeadings(source: string): string {
  let fence: string | undefined;
  return source
    .split('\n')
    .map((line) => {
      const mark = FENCE.exec(line)?.[1];
      if (fence === undefined) {
        if (mark !== undefined) fence = mark;
        else return line.replace(HEADING_WITHOUT_SPACE, '$1$2 ');
      } else if (mark?.startsWith(fence) && line.trim() === mark) {
        fence = undefined;
      }
      return line;
    })
    .join('\n');
}
