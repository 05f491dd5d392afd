/** What a college's annual report says on social safety, chapter by chapter, and what only looks like it. */
export interface Fragments {
  /** Of the whole report. */
  readonly title: string;
  /** Markdown by key of the chapter. */
  readonly byChapter: ReadonlyMap<string, string>;
}

/** @param source `# Title`, then `@@ chapter` lines, each followed by the Markdown that belongs in that chapter */
export function parseFragments(source: string): Fragments {
  const [head = '', ...parts] = source.split(/^@@ */mu);
  const title = /^# (.+)$/mu.exec(head)?.[1];
  if (title === undefined)
    throw new SyntaxError('The first line is no title. Begin the file with "# Title".');
  const byChapter = new Map<string, string>();
  for (const part of parts) {
    const [key = '', ...lines] = part.split('\n');
    if (byChapter.has(key.trim())) throw new SyntaxError(`The chapter "${key}" stands twice. Join the two.`);
    byChapter.set(key.trim(), lines.join('\n').trim());
  }
  return { title: title.trim(), byChapter };
}
