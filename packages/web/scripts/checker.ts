/** Builds the page and serves it on this machine: `pnpm checker [--port N] [--build-only]`. */
import { parseArgs } from 'node:util';
import { buildPage, DIST } from './build.ts';
import { serve } from './serve.ts';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4173' }, 'build-only': { type: 'boolean', default: false } },
});

const { files, folder } = await buildPage(DIST);
process.stdout.write(`Built into ${folder}\n`);
if (!values['build-only']) {
  const { address } = await listen(Number(values.port));
  process.stdout.write(`\n  Toetssteen: ${address}\n\nOn this computer only. Stop with Ctrl+C.\n`);
}

/** The port that was asked for, or any other when that one is taken. */
async function listen(port: number) {
  try {
    return await serve(files, { port });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    return serve(files);
  }
}
