/** Builds into a folder and serves it until the standard input ends; prints the address as its first line. */
import { buildPage } from '../../scripts/build.ts';
import { serve } from '../../scripts/serve.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder to build into.');
const { files } = await buildPage(folder);
// In a subfolder, as a host may put it.
const serving = await serve(files, { under: '/toets/steen/' });
process.stdout.write(`${serving.address}\n`);
process.stdin.resume().once('end', () => void serving.close().then(() => process.exit()));
