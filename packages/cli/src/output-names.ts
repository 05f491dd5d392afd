/** Names that Windows keeps for devices, whatever their extension. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;
/** Well below the 255 bytes of most file systems, also when every character takes four. */
const LONGEST = 60;

/**
 * A name for the page of every document: safe on every file system, without folders, no two alike. It is the name of
 * the document; where two documents have one name, the folder comes before it, then the extension behind it.
 *
 * @param paths with `/` between folders
 * @returns names without extension, in the same order
 */
export function outputNames(paths: readonly string[]): readonly string[] {
  const names: (string | undefined)[] = paths.map(() => undefined);
  const taken = new Set<string>();
  const deepest = Math.max(0, ...paths.map((path) => path.split('/').length)) + 1;

  for (let level = 0; level <= deepest; level++) {
    const open = paths.map((path, index) =>
      names[index] === undefined ? candidate(path, level) : undefined,
    );
    open.forEach((name, index) => {
      if (name === undefined) return;
      const key = keyOf(name);
      const alike = open.filter((other) => other !== undefined && keyOf(other) === key).length;
      if (alike > 1 || taken.has(key)) return;
      names[index] = name;
      taken.add(key);
    });
  }
  return names.map((name, index) => name ?? numbered(candidate(paths[index] ?? '', 0), taken));
}

/** 0: the name; 1: with its folder; 2: with its extension too; then one more folder each. */
function candidate(path: string, level: number): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  const name = parts.at(-1) ?? '';
  const dot = name.lastIndexOf('.');
  const stem = dot > 0 ? name.slice(0, dot) : name;
  const extension = dot > 0 && level >= 2 ? name.slice(dot + 1) : '';
  const wanted = folderCount(level);
  const folders = wanted === 0 ? [] : parts.slice(0, -1).slice(-wanted);
  return safe([...folders, stem, ...(extension === '' ? [] : [extension])].join('-'));
}

function folderCount(level: number): number {
  return level <= 1 ? level : level - 1;
}

function safe(text: string): string {
  const name = Array.from(text.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}._ -]+/gu, '_'))
    .slice(-LONGEST)
    .join('')
    .replace(/^[. -]+|[. ]+$/gu, '');
  if (name === '') return 'document';
  return RESERVED.test(name.split('.')[0] ?? '') ? `_${name}` : name;
}

function numbered(name: string, taken: Set<string>): string {
  let number = 2;
  while (taken.has(keyOf(`${name}-${number}`))) number++;
  taken.add(keyOf(`${name}-${number}`));
  return `${name}-${number}`;
}

/** File systems of Windows and macOS take names that differ in case or composition only for the same. */
function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
