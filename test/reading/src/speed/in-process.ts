import { fork } from 'node:child_process';

/**
 * Runs a file of this package in a process of its own and gives what it sends. What it prints is dropped: some readers
 * write notices to standard output.
 */
export async function inProcess<T>(file: string, parameters: readonly string[]): Promise<T> {
  const child = fork(file, [...parameters], { execArgv: ['--conditions=toetssteen-source'], silent: true });
  let errors = '';
  child.stdout?.resume();
  child.stderr?.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    let answer: { readonly value: T } | undefined;
    child.on('message', (value) => {
      answer = { value: value as T };
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (answer !== undefined) resolve(answer.value);
      else
        reject(
          new Error(`${file} ${parameters.join(' ')} ended with ${code}. It said: ${errors.slice(-2000)}`),
        );
    });
  });
}
