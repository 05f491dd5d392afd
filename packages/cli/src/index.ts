export type { CliErrorCode } from './errors.ts';
export type { ExitCode } from './exit-codes.ts';
export { EXIT } from './exit-codes.ts';
export type { Io, Stream } from './io.ts';
export { run } from './run.ts';
