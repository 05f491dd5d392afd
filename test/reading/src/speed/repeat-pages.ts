/**
 * Makes a long PDF of a short one: its pages again and again, up to the number asked for.
 *
 * It appends an incremental update (ISO 32000-1, 7.5.6) with a copy of each page object and a new page tree. Copies share
 * the contents and fonts of their originals, as the pages of a long file share fonts; a reader has to interpret the
 * contents of every page anew. For files with a plain cross-reference table and a flat page tree, as Chromium and
 * LibreOffice write them.
 *
 * @throws Error when the file is not of that kind
 */
export function repeatPages(bytes: Uint8Array, pages: number): Uint8Array {
  const source = Buffer.from(bytes).toString('latin1');
  const tree = required(/(\d+) 0 obj\s*<<[^>]*?\/Type\s*\/Pages\b[\s\S]*?endobj/u.exec(source));
  const originals = [
    ...(required(/\/Kids\s*\[([^\]]*)\]/u.exec(tree[0]))[1]?.matchAll(/(\d+) 0 R/gu) ?? []),
  ].map(
    ([, number]) => required(new RegExp(`(?:^|\\s)${number} 0 obj([\\s\\S]*?)endobj`, 'u').exec(source))[1],
  );
  const trailer = required(/trailer\s*<<([\s\S]*)>>\s*startxref\s*(\d+)\s*%%EOF\s*$/u.exec(source));
  const size = Number(required(/\/Size\s+(\d+)/u.exec(trailer[1] ?? ''))[1]);

  const chunks = [source.endsWith('\n') ? '' : '\n'];
  let end = source.length + (chunks[0]?.length ?? 0);
  const offsets: number[] = [];
  const add = (number: string | number, body: string) => {
    const object = `${number} 0 obj${body}endobj\n`;
    chunks.push(object);
    offsets.push(end);
    end += object.length;
  };
  for (let page = 0; page < pages; page++) add(size + page, originals[page % originals.length] ?? '');
  const kids = Array.from({ length: pages }, (_, page) => `${size + page} 0 R`).join(' ');
  const body = tree[0]
    .replace(/^\d+ 0 obj|endobj$/gu, '')
    .replace(/\/Kids\s*\[[^\]]*\]/u, `/Kids [${kids}]`)
    .replace(/\/Count\s+\d+/u, `/Count ${pages}`);
  add(tree[1] ?? '', body);

  const line = (offset: number) => `${String(offset).padStart(10, '0')} 00000 n \n`;
  const sections = `${size} ${pages}\n${offsets.slice(0, -1).map(line).join('')}${tree[1]} 1\n${line(offsets.at(-1) ?? 0)}`;
  const entries = (trailer[1] ?? '').replace(/\/Size\s+\d+/u, `/Size ${size + pages}`);
  chunks.push(`xref\n${sections}trailer\n<<${entries}/Prev ${trailer[2]}>>\nstartxref\n${end}\n%%EOF\n`);
  return new Uint8Array(Buffer.concat([bytes, Buffer.from(chunks.join(''), 'latin1')]));
}

function required(match: RegExpExecArray | null): RegExpExecArray {
  if (match === null) {
    throw new Error('The pages of this PDF cannot be repeated. Take one with a plain cross-reference table.');
  }
  return match;
}
