import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Bytes of standard output that are taken. */
const OUTPUT_LIMIT = 256 * 1024 * 1024;

/** Runs a program and gives its standard output. */
export async function run(program: string, parameters: readonly string[], cwd?: string): Promise<string> {
  const { stdout } = await execute(program, [...parameters], {
    maxBuffer: OUTPUT_LIMIT,
    ...(cwd === undefined ? {} : { cwd }),
  });
  return stdout;
}
