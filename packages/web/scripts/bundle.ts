import { join } from 'node:path';
import { build, defaultClientConditions } from 'vite';

/** Browsers that have all that the checker uses (offscreen canvases, streams that inflate, `light-dark()`): spring 2024. */
const TARGET = ['chrome123', 'edge123', 'firefox121', 'safari17.5'];

interface Bundle {
  readonly code: string;
  readonly css: string;
  /** Folders of the packages that are in it. */
  readonly packages: readonly string[];
}

/** The folder of a package that is installed, in the address of one of its files. */
const PACKAGE_FOLDER = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/u;

/**
 * Bundles an entry to one classic script. Classic, because browsers load no modules from a folder, and a page on a file
 * share has to work.
 *
 * @param entry relative to the package
 */
export async function bundle(entry: string): Promise<Bundle> {
  const root = join(import.meta.dirname, '..');
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    envDir: false,
    publicDir: false,
    // Asked for only where there is Node.
    define: { 'import.meta.url': '""', 'import.meta.resolve': 'undefined' },
    resolve: { conditions: ['toetssteen-source', 'worker', ...defaultClientConditions] },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: TARGET,
      cssTarget: TARGET,
      // One file; else the script would put the styles into the page, which the policy forbids.
      cssCodeSplit: false,
      modulePreload: false,
      license: false,
      rolldownOptions: {
        input: join(root, entry),
        output: { format: 'iife', codeSplitting: false, comments: { legal: false } },
        // pdf.js names modules of Node and files beside it that are never loaded here.
        onwarn: (warning, warn) => {
          if (!warning.message.includes('pdfjs-dist')) warn(warning);
        },
      },
    },
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const chunks = outputs.filter((each) => each.type === 'chunk');
  const [script] = chunks;
  if (script === undefined || chunks.length > 1) throw new Error(`${entry} did not become one script.`);
  const css = outputs.find((each) => each.type === 'asset' && each.fileName.endsWith('.css'));
  const packages = new Set(script.moduleIds.flatMap((id) => PACKAGE_FOLDER.exec(id)?.[0] ?? []));
  return { packages: [...packages], code: script.code, css: css?.type === 'asset' ? String(css.source) : '' };
}
