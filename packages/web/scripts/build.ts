import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { bundle } from './bundle.ts';
import { indexHtml } from './index-html.ts';
import { licences } from './licences.ts';
import { icons, manifest } from './manifest.ts';
import { type Part, partsOf } from './parts.ts';

const WEB = join(import.meta.dirname, '..');

/** What a build has made. */
export interface Built {
  readonly folder: string;
  /** File names, relative to the folder, with what stands in them. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Builds the page into one folder that any static host or a file share can serve.
 *
 * @param folder emptied first
 */
export async function buildPage(folder: string): Promise<Built> {
  const [app, engine, pdf, worker] = await Promise.all(
    ['src/main.tsx', 'src/engine/thread.ts', 'src/pdf/thread.ts', 'src/service-worker.ts'].map(bundle),
  );
  if (app === undefined || engine === undefined || pdf === undefined || worker === undefined) {
    throw new Error('A bundle is missing.');
  }
  const parts: readonly Part[] = [
    ...(await partsOf()),
    { name: 'engine', bytes: Buffer.from(engine.code), when: 'first' },
    { name: 'pdf', bytes: Buffer.from(pdf.code), when: 'later' },
  ];

  const assets = new Map<string, string>([
    ['app.js', app.code],
    ['style.css', app.css],
    ...icons(),
    ...parts.map(({ name, bytes }): [string, string] => [`parts/${name}.js`, partScript(name, bytes)]),
  ]);
  // Files that belong together share a folder named after their content: no cache can mix two builds.
  const version = hashOf([...assets].flat());
  const home = `build-${version}`;
  const later = new Set(parts.filter((part) => part.when === 'later').map((part) => `parts/${part.name}.js`));
  const cached = [...assets.keys()].map((name) => ({ name: `${home}/${name}`, later: later.has(name) }));
  const files = new Map<string, string>([
    ...[...assets].map(([name, text]): [string, string] => [`${home}/${name}`, text]),
    ['index.html', indexHtml(home)],
    ['manifest.webmanifest', manifest(home)],
    ['LICENCES.txt', await licences(new Set([app, engine, pdf].flatMap((each) => each.packages)))],
  ]);
  const lists = {
    version,
    first: [
      './',
      'index.html',
      'manifest.webmanifest',
      ...cached.filter((each) => !each.later).map((each) => each.name),
    ],
    later: cached.filter((each) => each.later).map((each) => each.name),
  };
  files.set('sw.js', `self.toetssteenFiles=${JSON.stringify(lists)};\n${worker.code}`);

  await rm(folder, { recursive: true, force: true });
  for (const [name, text] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return { folder, files: new Map([...files].map(([name, text]) => [name, Buffer.from(text)])) };
}

/** Folder of a build, as the README names it. */
export const DIST = join(WEB, 'dist');

function partScript(name: string, bytes: Uint8Array): string {
  return `toetssteenPart(${JSON.stringify(name)},"${deflate(bytes).toString('base64')}");\n`;
}

function deflate(bytes: Uint8Array): Buffer {
  return deflateRawSync(bytes, { level: 9 });
}

function hashOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex').slice(0, 12);
}
