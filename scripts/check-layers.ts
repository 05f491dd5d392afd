/**
 * Packages import downwards only. The order is the design's: what stands lower knows nothing of what stands higher.
 * Checks what each package declares and what its sources import.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Which packages each package may import; everything outside the workspace is its package.json's affair. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  document: [],
  extract: ['document'],
  rubric: ['rubrics'],
  scorer: ['document', 'rubric'],
  report: ['document', 'rubric', 'scorer'],
  cli: ['document', 'extract', 'rubric', 'scorer', 'report'],
  web: ['document', 'extract', 'rubric', 'scorer', 'report'],
};

/** Packages that run in a browser as well: no Node modules in them. The named files are entries for Node only. */
const BROWSER_TOO = ['document', 'extract', 'rubric', 'scorer', 'report', 'web'];
const NODE_ONLY_FILES = [
  'rubric/src/node.ts',
  'extract/src/ocr/language-data.ts',
  'extract/src/ocr/tesseract-worker.ts',
  // The first is asked for at run time, where there are threads; the second imports types only.
  'extract/src/pdf/engine/thread.ts',
  'extract/src/pdf/engine/engine-thread.ts',
];

const root = join(import.meta.dirname, '../packages');
const problems: string[] = [];

for (const [name, allowed] of Object.entries(MAY_IMPORT)) {
  const manifest = JSON.parse(await readFile(join(root, name, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  for (const dependency of Object.keys(manifest.dependencies ?? {}))
    check(name, `${name}/package.json`, dependency);

  const files = await readdir(join(root, name, 'src'), { recursive: true });
  for (const file of files.filter((each) => /\.tsx?$/u.test(each))) {
    const path = join(root, name, 'src', file);
    const source = await readFile(path, 'utf8');
    for (const [, specifier] of source.matchAll(/(?:from|import|resolve\()\s*['"]([^'"]+)['"]/gu)) {
      check(name, relative(root, path), specifier as string);
    }
  }

  function check(from: string, where: string, specifier: string): void {
    const [, target] = /^@toetssteen\/([a-z]+)/u.exec(specifier) ?? [];
    if (target !== undefined && !allowed.includes(target)) {
      problems.push(
        `${where} imports ${specifier}: ${from} may know only ${allowed.join(', ') || 'nothing'}.`,
      );
    }
    if (specifier.startsWith('node:') && BROWSER_TOO.includes(from) && !NODE_ONLY_FILES.includes(where)) {
      problems.push(`${where} imports ${specifier}, but ${from} runs in a browser as well.`);
    }
    if (
      specifier.startsWith('..') &&
      join(where, '..', specifier).split('/')[0] !== from &&
      where.includes('/src/')
    ) {
      problems.push(`${where} reaches into another package by a path: ${specifier}. Import it by its name.`);
    }
  }
}

const known = new Set(Object.keys(MAY_IMPORT));
for (const folder of await readdir(root)) {
  if (!known.has(folder))
    problems.push(`packages/${folder} has no place in the order of scripts/check-layers.ts.`);
}

if (problems.length > 0) {
  process.stderr.write(`${problems.join('\n')}\n`);
  process.exitCode = 1;
}
