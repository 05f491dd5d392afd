import { lstat, stat } from 'node:fs/promises';
import { basename, extname, relative, resolve, sep } from 'node:path';
import type { Failure } from '@toetssteen/report';
import glob from 'fast-glob';

/** Extensions that are read when a folder is searched. */
export const DOCUMENT_EXTENSIONS = [
  '.pdf',
  '.docx',
  '.odt',
  '.html',
  '.htm',
  '.md',
  '.markdown',
  '.txt',
] as const;

interface FoundFile {
  /** As the user may look it up, with `/` between folders. */
  readonly path: string;
  readonly absolute: string;
  readonly name: string;
}

export interface Found {
  /** Sorted by path, each file once. */
  readonly files: readonly FoundFile[];
  /** Patterns that gave nothing. */
  readonly failures: readonly Failure[];
  /** How many files of which extension were passed over in folders. */
  readonly leftOut: ReadonlyMap<string, number>;
}

export interface FindOptions {
  readonly cwd: string;
  readonly platform: NodeJS.Platform;
  readonly extensions: readonly string[];
  /** Absolute; files in it are passed over, so that results are never taken for documents. */
  readonly outside?: string | undefined;
}

/**
 * Looks up files, folders and glob patterns. A file that is named itself is taken whatever its extension; in folders
 * hidden folders, `node_modules` and links to folders are left out.
 */
export async function findFiles(patterns: readonly string[], options: FindOptions): Promise<Found> {
  const files = new Map<string, FoundFile>();
  const failures: Failure[] = [];
  const leftOut = new Map<string, number>();

  for (const written of patterns) {
    const pattern = options.platform === 'win32' ? written.replaceAll('\\', '/') : written;
    const paths = await expand(pattern, options, leftOut);
    if (paths.length === 0) {
      failures.push({
        path: pattern,
        code: 'CLI_NOTHING_FOUND',
        message: `No file that can be read was found at "${pattern}". Check the name, or put the pattern between quotes.`,
      });
    }
    for (const path of paths) {
      const absolute = resolve(options.cwd, path);
      if (!files.has(absolute)) files.set(absolute, { path, absolute, name: basename(path) });
    }
  }
  return { files: [...files.values()].sort((a, b) => compare(a.path, b.path)), failures, leftOut };
}

async function expand(
  pattern: string,
  options: FindOptions,
  leftOut: Map<string, number>,
): Promise<readonly string[]> {
  const absolute = resolve(options.cwd, pattern);
  const there = await stat(absolute).catch(() => undefined);
  if (there?.isDirectory() === true) {
    const prefix = pattern.replace(/\/+$/u, '') || '/';
    const inside = await search('**/*', absolute, options);
    const known = inside.filter((path) => options.extensions.includes(extname(path).toLowerCase()));
    for (const path of inside) if (!known.includes(path)) count(leftOut, extname(path).toLowerCase());
    return known.map((path) => (prefix === '.' ? path : prefix === '/' ? `/${path}` : `${prefix}/${path}`));
  }
  // What exists under exactly this name is no pattern, even with brackets in it.
  if (there !== undefined) return [pattern];
  return glob.isDynamicPattern(pattern) ? search(pattern, options.cwd, options) : [];
}

async function search(pattern: string, cwd: string, options: FindOptions): Promise<readonly string[]> {
  const entries = await glob(pattern, {
    cwd,
    ignore: ['**/node_modules/**'],
    dot: false,
    onlyFiles: false,
    objectMode: true,
    // Two links to the folder above them would double the paths at every level.
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
  });
  const paths: string[] = [];
  for (const { path, dirent } of entries) {
    const absolute = resolve(cwd, path);
    if (options.outside !== undefined && isInside(absolute, options.outside)) continue;
    if (dirent.isFile() || (dirent.isSymbolicLink() && (await isFile(absolute)))) paths.push(path);
  }
  return paths.sort(compare);
}

async function isFile(path: string): Promise<boolean> {
  const target = await stat(path).catch(() => lstat(path));
  return target.isFile();
}

/** Both absolute. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way);
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** By code unit: the same order on every machine, whatever its locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
